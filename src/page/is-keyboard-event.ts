/** Not by `instanceof`: the events of another document have another class. */
export function isKeyboardEvent(event: Event): event is KeyboardEvent {
  return 'key' in event;
}
