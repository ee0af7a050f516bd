<?php

declare(strict_types=1);

namespace Libarango;

use Fiber;
use LogicException;
use WeakMap;

/** A scheduler of fibers that wait for calls. */
final class Loop
{
    /** @var WeakMap<Fiber, true>|null */
    private static ?WeakMap $fibers = null;

    /**
     * Runs functions concurrently, each in a fiber, and returns their results under their keys. While a function
     * waits for a call, the others continue. An exception of a function ends the others and is thrown.
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
        return $results;
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
