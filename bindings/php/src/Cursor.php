<?php

declare(strict_types=1);

namespace Libarango;

use FFI\CData;
use Generator;
use IteratorAggregate;

/**
 * The rows of an AQL query, read in batches.
 *
 * @implements IteratorAggregate<int, mixed>
 */
final class Cursor extends Handle implements IteratorAggregate
{
    protected const NAME = 'cursor';

    /** @internal */
    public function __construct(private readonly Database $database, CData $pointer)
    {
        parent::__construct($pointer);
    }

    /**
     * Iterates over the decoded rows. An early exit closes the cursor. After an error for which {@see hasMore()} is
     * true, a further iteration continues with the same batch.
     */
    public function getIterator(): Generator
    {
        foreach ($this->batches() as $batch) {
            foreach ($batch->value() as $row) {
                yield $row;
            }
        }
    }

    /**
     * Iterates over the JSON texts of the rows.
     *
     * @return Generator<int, string>
     */
    public function texts(): Generator
    {
        foreach ($this->batches() as $batch) {
            foreach ($batch->rows() as $row) {
                yield $row;
            }
        }
    }

    /**
     * Iterates over the batches.
     *
     * @return Generator<int, Result>
     */
    public function batches(): Generator
    {
        $isResumable = false;
        try {
            while (true) {
                try {
                    $batch = $this->nextBatch();
                } catch (ArangoException $error) {
                    $isResumable = !$this->isClosed() && $this->hasMore();
                    throw $error;
                }
                if ($batch->rowCount() === 0 && !$this->hasMore()) {
                    return;
                }
                yield $batch;
            }
        } finally {
            if (!$isResumable) {
                $this->close();
            }
        }
    }

    /**
     * Reads the next batch. Behind the last one, the result has no rows and {@see hasMore()} is false. After a failure
     * that ends the cursor, every call throws the same error.
     */
    public function nextBatch(): Result
    {
        $ffi = Library::ffi();
        if (Loop::isCurrent()) {
            return Queue::shared()->run(
                fn (CData $queue, int $tag) => $ffi->arango_cursor_submit($this->pointer(), $queue, $tag),
            );
        }
        return Library::wait(fn (CData $out) => $ffi->arango_cursor_start($this->pointer(), $out));
    }

    /** Returns true if a further batch may follow; false behind the last row and after a failure. */
    public function hasMore(): bool
    {
        return Library::ffi()->arango_cursor_has_more($this->pointer()) === 1;
    }

    /**
     * Returns the id, counts and statistics of the query, as far as they are known.
     *
     * @return array<string, mixed>
     */
    public function info(): array
    {
        return Library::result(Library::ffi()->arango_cursor_info($this->pointer()))->value();
    }
}
