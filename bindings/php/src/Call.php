<?php

declare(strict_types=1);

namespace Libarango;

/** An asynchronous call. */
final class Call
{
    private Result|ArangoException|null $outcome = null;

    /** @internal */
    public int $ticket = 0;

    /**
     * @internal
     *
     * @param ?object $owner the object that the call needs until its end: a destroyed client ends its calls
     */
    public function __construct(private ?object $owner = null)
    {
    }

    public function isDone(): bool
    {
        return $this->outcome !== null;
    }

    /** Waits for the result. In a fiber of {@see Loop}, the other fibers continue. */
    public function result(): Result
    {
        while ($this->outcome === null) {
            Loop::await($this);
        }
        return $this->outcome instanceof Result ? $this->outcome : throw $this->outcome;
    }

    /** Waits for the result, and returns its decoded value. */
    public function value(): mixed
    {
        return $this->result()->value();
    }

    /** Cancels the call, which ends with ARANGO_ERR_CANCELLED unless its response has arrived. */
    public function cancel(): void
    {
        if ($this->outcome === null) {
            Queue::shared()->cancel($this->ticket);
        }
    }

    /** @internal */
    public function end(Result|ArangoException $outcome): void
    {
        $this->outcome = $outcome;
        $this->owner = null;
    }
}
