<?php

declare(strict_types=1);

namespace Libarango;

/** The events of a client. */
final class Events extends Handle
{
    protected const NAME = 'queue';

    /** Returns the descriptor that an event loop watches for reading; it then calls {@see next()}. */
    public function descriptor(): int
    {
        return Library::ffi()->arango_queue_fd($this->pointer());
    }

    /**
     * Returns the next event; null if none arrives in time.
     *
     * @return array<string, mixed>|null
     */
    public function next(int $timeoutMs = 0): ?array
    {
        $pointer = Library::ffi()->arango_queue_next($this->pointer(), $timeoutMs);
        return $pointer === null ? null : Library::result($pointer)->value();
    }
}
