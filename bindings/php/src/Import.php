<?php

declare(strict_types=1);

namespace Libarango;

use FFI\CData;

/** An import of JSON lines into a collection. */
final class Import extends Handle
{
    protected const NAME = 'import';

    /** The number of bytes that are read from a stream or collected from lines. */
    private const PIECE_BYTES = 262144;

    /** @internal */
    public function __construct(private readonly Database $database, CData $pointer)
    {
        parent::__construct($pointer);
    }

    /**
     * Adds the data of a stream, or documents and lines.
     *
     * @param resource|iterable<array<string, mixed>|object|string> $source
     */
    public function copy(mixed $source): void
    {
        if (is_resource($source)) {
            while (!feof($source)) {
                $this->write(self::read($source));
            }
            return;
        }
        if (!is_iterable($source)) {
            throw new \TypeError('expected a stream or an iterable, got ' . get_debug_type($source));
        }
        $lines = '';
        foreach ($source as $key => $element) {
            if (!is_array($element) && !is_object($element) && !is_string($element)) {
                $name = is_scalar($key) ? $key : get_debug_type($key);
                $type = get_debug_type($element);
                throw new \InvalidArgumentException("element {$name}: expected a document or a line, got {$type}");
            }
            $lines .= rtrim(Json::object($element), "\r\n") . "\n";
            if (strlen($lines) >= self::PIECE_BYTES) {
                $this->write($lines);
                $lines = '';
            }
        }
        $this->write($lines);
    }

    /**
     * Reads a part of a stream. PHP reports a failure after the first bytes only by a notice.
     *
     * @param resource $source
     */
    private static function read(mixed $source): string
    {
        $fault = null;
        set_error_handler(static function (int $severity, string $message) use (&$fault): bool {
            $fault ??= $message;
            return true;
        });
        try {
            $data = fread($source, self::PIECE_BYTES);
        } finally {
            restore_error_handler();
        }
        if ($data === false || $fault !== null) {
            throw new \RuntimeException($fault ?? 'the stream of the import cannot be read');
        }
        return $data;
    }

    /** Adds lines, divided anywhere; waits while as many chunks as allowed are under way. */
    public function write(string $data): void
    {
        Queue::shared()->run(fn (CData $queue, int $tag) => Library::ffi()->arango_import_submit(
            $this->pointer(),
            $data,
            strlen($data),
            $queue,
            $tag,
        ));
    }

    /**
     * Returns the summary so far.
     *
     * @return array<string, mixed>
     */
    public function info(): array
    {
        return Library::result(Library::ffi()->arango_import_info($this->pointer()))->value();
    }

    /**
     * Sends the rest, waits for all chunks, and returns the summary.
     *
     * @return array<string, mixed>
     */
    public function finish(): array
    {
        return Queue::shared()->run(
            fn (CData $queue, int $tag) => Library::ffi()->arango_import_submit_finish($this->pointer(), $queue, $tag),
        )->value();
    }
}
