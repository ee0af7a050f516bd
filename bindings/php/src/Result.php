<?php

declare(strict_types=1);

namespace Libarango;

use FFI;
use Generator;

/** The result of a call: its JSON text, its rows and the response. */
final class Result extends Handle
{
    protected const NAME = 'result';

    /** @internal */
    public const EXECUTIONS = ['not executed', 'executed', 'unknown'];

    /** Returns the decoded result. Integers are exact; those beyond 64 bits are strings. */
    public function value(): mixed
    {
        $text = $this->json();
        return $text === null ? null : Json::decode($text);
    }

    /** Returns the result as JSON text; null if the body is not JSON. */
    public function json(): ?string
    {
        return Library::ffi()->arango_result_json($this->pointer(), null);
    }

    /** Returns the bytes of the response body; null without a response. */
    public function body(): ?string
    {
        $size = Library::ffi()->new('size_t[1]');
        $body = Library::ffi()->arango_result_body($this->pointer(), $size);
        return $body === null ? null : FFI::string($body, $size[0]);
    }

    /**
     * Iterates over the JSON texts of the rows.
     *
     * @return Generator<int, string>
     */
    public function rows(): Generator
    {
        $ffi = Library::ffi();
        $size = $ffi->new('size_t[1]');
        $count = $this->rowCount();
        for ($index = 0; $index < $count; $index++) {
            $row = $ffi->arango_result_row($this->pointer(), $index, $size);
            yield $index => FFI::string($row, $size[0]);
        }
    }

    public function rowCount(): int
    {
        return Library::ffi()->arango_result_row_count($this->pointer());
    }

    /** Returns the number of documents for which an operation on many documents failed. */
    public function rowErrors(): int
    {
        return Library::ffi()->arango_result_row_errors($this->pointer());
    }

    public function httpStatus(): int
    {
        return Library::ffi()->arango_result_http_status($this->pointer());
    }

    /** Returns the URL of the coordinator that answered. */
    public function host(): ?string
    {
        return Library::ffi()->arango_result_host($this->pointer());
    }

    /** Returns the value of a response header; null if there is no such header. */
    public function header(string $name): ?string
    {
        return Library::ffi()->arango_result_header($this->pointer(), Library::text($name));
    }

    /** @return array<string, string> */
    public function headers(): array
    {
        return Json::decode(Library::ffi()->arango_result_headers($this->pointer()) ?? '{}');
    }

    /** @return list<array<string, mixed>> */
    public function attempts(): array
    {
        return Json::decode(Library::ffi()->arango_result_attempts($this->pointer()));
    }
}
