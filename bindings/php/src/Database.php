<?php

declare(strict_types=1);

namespace Libarango;

use FFI\CData;

/** A database with the credentials and settings of its requests. */
final class Database extends Handle
{
    use Operations\Groups;

    protected const NAME = 'database';

    /** @internal */
    public function __construct(private readonly Client $client, CData $pointer, private readonly bool $isAsync = false)
    {
        parent::__construct($pointer);
    }

    /**
     * Returns the same database with other settings.
     *
     * @param array<string, mixed> $options the options of docs/options.md, level derived
     */
    public function derive(array $options): self
    {
        $create = fn (CData $out) => Library::ffi()->arango_database_derive(
            $this->pointer(),
            Json::object($options),
            $out,
        );
        $isAsync = (bool) ($options['async'] ?? $this->isAsync);
        return new self($this->client, Library::create('database', $create), $isAsync);
    }

    /** @internal */
    public function isAsync(): bool
    {
        return $this->isAsync;
    }

    /** Replaces the credentials of the database and of all that were derived from it. */
    public function setPassword(#[\SensitiveParameter] string $password, ?string $username = null): void
    {
        Library::result(Library::ffi()->arango_database_set_password(
            $this->pointer(),
            Library::text($username),
            Library::text($password),
        ));
    }

    public function setToken(#[\SensitiveParameter] string $token): void
    {
        Library::result(Library::ffi()->arango_database_set_token($this->pointer(), Library::text($token)));
    }

    /**
     * Runs an operation by its name.
     *
     * @param array<string, mixed>|object|string $arguments the arguments, or their JSON text
     * @param mixed $body the argument that is sent as the body, or its JSON text
     */
    public function call(string $operation, array|object|string $arguments = [], mixed $body = null): Result
    {
        if (Loop::isCurrent()) {
            return Queue::shared()->run($this->submission($operation, $arguments, $body));
        }
        [$operation, $arguments] = [Library::text($operation), Library::text(Json::object($arguments))];
        $body = Json::body($body);
        return Library::wait(fn (CData $out) => Library::ffi()->arango_start_with(
            $this->pointer(),
            $operation,
            $arguments,
            $body,
            strlen($body ?? ''),
            $out,
        ));
    }

    /**
     * Submits an operation, as {@see call()}, without waiting.
     *
     * @param array<string, mixed>|object|string $arguments
     */
    public function submit(string $operation, array|object|string $arguments = [], mixed $body = null): Call
    {
        return Queue::shared()->submit($this->submission($operation, $arguments, $body), $this);
    }

    /** @return callable(CData, int): int */
    private function submission(string $operation, array|object|string $arguments, mixed $body): callable
    {
        [$operation, $arguments] = [Library::text($operation), Library::text(Json::object($arguments))];
        $body = Json::body($body);
        return fn (CData $queue, int $tag) => Library::ffi()->arango_submit_with(
            $this->pointer(),
            $operation,
            $arguments,
            $body,
            strlen($body ?? ''),
            $queue,
            $tag,
        );
    }

    /**
     * Sends a request to any endpoint.
     *
     * @param array<string, string> $headers
     * @param mixed $body the body as text, or a value that is sent as JSON
     */
    public function request(string $method, string $path, array $headers = [], mixed $body = null): Result
    {
        $body = Json::body($body);
        $request = [Library::text($method), Library::text($path), Json::object($headers), $body, strlen($body ?? '')];
        $ffi = Library::ffi();
        if (Loop::isCurrent()) {
            return Queue::shared()->run(
                fn (CData $queue, int $tag) => $ffi->arango_submit_request(
                    $this->pointer(),
                    ...[...$request, $queue, $tag],
                ),
            );
        }
        return Library::wait(fn (CData $out) => $ffi->arango_start_request($this->pointer(), ...[...$request, $out]));
    }

    /**
     * Returns a cursor over the rows of an AQL query.
     *
     * @param array<string, mixed> $bindVars the values of bind variables
     * @param array<string, mixed> $options the arguments of query.execute, and prefetch and read_only
     */
    public function openCursor(string $query, array $bindVars = [], array $options = []): Cursor
    {
        $create = fn (CData $out) => Library::ffi()->arango_cursor_create(
            $this->pointer(),
            Library::text($query),
            Json::object($bindVars),
            Json::object($options),
            $out,
        );
        return new Cursor($this, Library::create('cursor', $create));
    }

    /**
     * Imports JSON lines or documents into a collection, and returns the summary. The exception of an import has
     * the summary, too.
     *
     * @param resource|iterable<array<string, mixed>|object|string> $source a stream, or documents and lines
     * @param array<string, mixed> $options the options of arango_import_create
     *
     * @return array<string, mixed>
     */
    public function import(string $collection, mixed $source, array $options = []): array
    {
        $import = $this->openImport($collection, $options);
        try {
            $import->copy($source);
            return $import->finish();
        } catch (ArangoException $error) {
            $error->summary = $import->info();
            throw $error;
        } finally {
            $import->close();
        }
    }

    /**
     * Returns an import to which data is written.
     *
     * @param array<string, mixed> $options
     */
    public function openImport(string $collection, array $options = []): Import
    {
        $create = fn (CData $out) => Library::ffi()->arango_import_create(
            $this->pointer(),
            Library::text($collection),
            Json::object($options),
            $out,
        );
        return new Import($this, Library::create('import', $create));
    }
}
