<?php

declare(strict_types=1);

namespace Libarango;

use FFI\CData;

/** The events of a client. */
final class Events extends Handle
{
    protected const NAME = 'queue';

    /** @internal */
    public function __construct(private readonly Client $client, CData $pointer)
    {
        parent::__construct($pointer);
    }

    /** Returns the descriptor that an event loop watches for reading; it then calls {@see next()}. */
    public function descriptor(): int
    {
        return Library::ffi()->arango_queue_fd($this->pointer());
    }

    /**
     * Returns the next event; null if none arrives in time. Handlers of signals run during the wait.
     *
     * @param int $timeoutMs the maximum duration of the wait; -1 for no limit
     *
     * @return array<string, mixed>|null
     */
    public function next(int $timeoutMs = 0): ?array
    {
        return Library::holdSignals(function () use ($timeoutMs): ?Result {
            $now = static fn (): int => intdiv(hrtime(true), 1_000_000);
            $end = $now() + $timeoutMs;
            do {
                $left = $timeoutMs < 0 ? Library::PIECE_MS : (int) max(0, min(Library::PIECE_MS, $end - $now()));
                $pointer = Library::ffi()->arango_queue_next($this->pointer(), $left);
                if ($pointer !== null) {
                    return Library::result($pointer);
                }
                Library::runSignalHandlers();
            } while ($timeoutMs < 0 || $now() < $end);
            return null;
        })?->value();
    }
}
