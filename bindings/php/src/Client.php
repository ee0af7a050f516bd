<?php

declare(strict_types=1);

namespace Libarango;

use FFI\CData;

/** A client of one cluster. Closing it ends all its calls with ARANGO_ERR_CLOSED. */
final class Client extends Handle
{
    protected const NAME = 'client';

    /**
     * @param string|list<string>|null $hosts URLs of coordinators; null for http://127.0.0.1:8529
     * @param ?string $strategy the host selection strategy; null for "roundrobin"
     * @param array<string, mixed> $options the options of docs/options.md, level client
     */
    public function __construct(string|array|null $hosts = null, ?string $strategy = null, array $options = [])
    {
        $list = is_array($hosts) ? implode(',', $hosts) : $hosts;
        parent::__construct(Library::create('client', static fn (CData $out) => Library::ffi()->arango_client_create(
            Library::text($list),
            Library::text($strategy),
            Json::object($options),
            $out,
        )));
    }

    /**
     * Returns a database with its credentials.
     *
     * @param bool $verify true to send a test request
     * @param array<string, mixed> $options the options of docs/options.md, level database
     */
    public function database(
        ?string $name = null,
        ?string $username = null,
        #[\SensitiveParameter] ?string $password = null,
        bool $verify = false,
        array $options = [],
    ): Database {
        $create = fn (CData $out) => Library::ffi()->arango_database_create(
            $this->pointer(),
            Library::text($name),
            Library::text($username),
            Library::text($password),
            Json::object($options),
            $out,
        );
        $database = new Database($this, Library::create('database', $create));
        if ($verify) {
            $database->call('database.properties');
        }
        return $database;
    }

    /**
     * Returns the state of the client and its coordinators.
     *
     * @return array<string, mixed>
     */
    public function stats(): array
    {
        return Library::result(Library::ffi()->arango_client_stats($this->pointer()))->value();
    }

    /**
     * Reads the list of the cluster's coordinators, and returns their URLs.
     *
     * @return list<string>
     */
    public function refreshHosts(): array
    {
        $ffi = Library::ffi();
        if (Loop::isCurrent()) {
            return Queue::shared()->run(
                fn (CData $queue, int $tag) => $ffi->arango_submit_refresh_hosts($this->pointer(), $queue, $tag),
            )->value();
        }
        return Library::wait(
            fn (CData $out) => $ffi->arango_start_refresh_hosts($this->pointer(), $out),
        )->value();
    }

    /**
     * Returns the events of the client, of which it reports to one object at a time.
     *
     * @param ?string $kinds a comma-separated list of kinds; null for all
     */
    public function events(?string $kinds = null): Events
    {
        $queue = Library::create('queue', static fn (CData $out) => Library::ffi()->arango_queue_create($out));
        $events = new Events($this, $queue);
        Library::result(
            Library::ffi()->arango_client_events($this->pointer(), $queue, Library::text($kinds), 1),
        );
        return $events;
    }
}
