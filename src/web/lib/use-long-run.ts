import { useEffect, useState } from 'react';

/** What is over sooner needs no word of how far it is, in milliseconds. */
const shortMs = 400;

/** Whether something runs, and has for long enough that people want to know how far it is. */
export function useLongRun(isRunning: boolean): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = setTimeout(() => setLong(true), shortMs);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [isRunning]);
  return isRunning && isLong;
}
