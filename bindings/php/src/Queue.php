<?php

declare(strict_types=1);

namespace Libarango;

use FFI\CData;

/** The queue that receives the results of all asynchronous calls of the process. */
final class Queue extends Handle
{
    protected const NAME = 'queue';

    private static ?Queue $shared = null;

    /** @var array<int, Call> */
    private array $calls = [];

    private int $lastTag = 0;

    /** Returns the queue, which is created with the first use. */
    public static function shared(): self
    {
        return self::$shared ??= new self(
            Library::create('queue', static fn (CData $out) => Library::ffi()->arango_queue_create($out)),
        );
    }

    /** Returns the descriptor that an event loop watches for reading; it then calls {@see dispatch()}. */
    public function descriptor(): int
    {
        return Library::ffi()->arango_queue_fd($this->pointer());
    }

    /**
     * Submits a call.
     *
     * @param callable(CData, int): int $submit a function that gets the queue and a tag, and returns the ticket
     * @param ?object $owner the object that the call keeps until its end
     *
     * @internal
     */
    public function submit(callable $submit, ?object $owner = null): Call
    {
        $call = new Call($owner);
        $tag = ++$this->lastTag;
        $call->ticket = $submit($this->pointer(), $tag);
        $this->calls[$tag] = $call;
        return $call;
    }

    /**
     * Submits a call and waits for its result. An exception during the wait cancels the call.
     *
     * @param callable(CData, int): int $submit
     *
     * @internal
     */
    public function run(callable $submit): Result
    {
        $call = $this->submit($submit);
        try {
            return $call->result();
        } finally {
            $call->cancel();
        }
    }

    /** @internal */
    public function cancel(int $ticket): void
    {
        Library::ffi()->arango_cancel($this->pointer(), $ticket);
    }

    /** Takes the results out that have arrived. */
    public function dispatch(): void
    {
        Library::holdSignals(fn () => $this->take(0));
    }

    /** Waits until a result has arrived or a part of a second has passed, and takes the results out. */
    public function wait(): void
    {
        Library::holdSignals(fn () => $this->take(Library::PIECE_MS));
        Library::runSignalHandlers();
    }

    private function take(int $timeout): void
    {
        $ffi = Library::ffi();
        while (($pointer = $ffi->arango_queue_next($this->pointer(), $timeout)) !== null) {
            $tag = $ffi->arango_result_tag($pointer);
            $call = $this->calls[$tag] ?? null;
            unset($this->calls[$tag]);
            try {
                $outcome = Library::result($pointer);
            } catch (ArangoException $error) {
                $outcome = $error;
            }
            $call?->end($outcome);
            $timeout = 0;
        }
    }
}
