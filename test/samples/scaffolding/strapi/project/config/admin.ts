export default () => ({
  auth: { secret: 'secret' },
  apiToken: { salt: 'salt' },
  secrets: { encryptionKey: 'key' },
  serveAdminPanel: false,
});
