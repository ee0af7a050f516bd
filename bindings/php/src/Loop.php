<?php

declare(strict_types=1);

namespace Libarango;

use Fiber;
use LogicException;
use Throwable;
use WeakMap;

/** A scheduler of fibers that wait for calls. */
final class Loop
{
    /** @var WeakMap<Fiber, true>|null */
    private static ?WeakMap $fibers = null;

    /**
     * Runs functions concurrently, each in a fiber, and returns their results under their keys. While a function
     * waits for a call, the others continue. The first exception of a function is thrown. Before that, the waiting
     * calls of the other functions end with ARANGO_ERR_CANCELLED, and these functions run to their end.
     * Inside of a fiber, the function blocks the fiber's thread.
     *
     * @template T
     *
     * @param iterable<array-key, callable(): T> $tasks
     *
     * @return array<array-key, T>
     */
    public static function run(iterable $tasks): array
    {
        self::$fibers ??= new WeakMap();
        $results = [];
        $waiting = [];
        try {
            foreach ($tasks as $key => $task) {
                $fiber = new Fiber($task);
                self::$fibers[$fiber] = true;
                $results[$key] = null;
                $waiting[$key] = [$fiber, $fiber->start()];
            }
            while ($waiting !== []) {
                $isIdle = true;
                foreach ($waiting as $key => [$fiber, $call]) {
                    if ($fiber->isTerminated()) {
                        $results[$key] = $fiber->getReturn();
                        unset($waiting[$key]);
                    } elseif (!$call instanceof Call) {
                        throw new LogicException('a function of Loop::run suspended its fiber');
                    } elseif ($call->isDone()) {
                        $waiting[$key][1] = $fiber->resume();
                    } else {
                        continue;
                    }
                    $isIdle = false;
                }
                if ($isIdle) {
                    Queue::shared()->wait();
                }
            }
        } catch (Throwable $error) {
            self::cancel(array_column($waiting, 0));
            throw $error;
        }
        return $results;
    }

    /**
     * Throws a cancellation into fibers, and runs them until they end. Their calls in finally blocks are made.
     *
     * @param list<Fiber> $fibers
     */
    private static function cancel(array $fibers): void
    {
        $waiting = [];
        $advance = static function (Fiber $fiber, callable $continue) use (&$waiting): void {
            try {
                $call = $continue();
                $waiting[] = [$fiber, $call];
            } catch (Throwable) {
                // The exception that ended the loop is the one to report.
            }
        };
        foreach ($fibers as $fiber) {
            if ($fiber->isSuspended()) {
                $advance($fiber, static fn () => $fiber->throw(ArangoException::cancelled()));
            }
        }
        while ($waiting !== []) {
            [$now, $waiting] = [$waiting, []];
            $isIdle = true;
            foreach ($now as [$fiber, $call]) {
                if (!$call instanceof Call) {
                    continue; // ended, or suspended by itself
                }
                if ($call->isDone()) {
                    $isIdle = false;
                    $advance($fiber, static fn () => $fiber->resume());
                } else {
                    $waiting[] = [$fiber, $call];
                }
            }
            if ($isIdle && $waiting !== []) {
                Queue::shared()->wait();
            }
        }
    }

    /** @internal */
    public static function isCurrent(): bool
    {
        $fiber = Fiber::getCurrent();
        return $fiber !== null && isset(self::$fibers[$fiber]);
    }

    /** @internal */
    public static function await(Call $call): void
    {
        self::isCurrent() ? Fiber::suspend($call) : Queue::shared()->wait();
    }
}
