import Link from 'next/link';
import { Tea } from './tea';

export default function Page() {
  return (
    <>
      <Link href="/away">Away</Link>
      <Tea />
    </>
  );
}
