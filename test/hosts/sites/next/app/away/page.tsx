import Link from 'next/link';

export default function Away() {
  return <Link href="/">Back</Link>;
}
