<?php

declare(strict_types=1);

namespace Libarango\Tests;

use Libarango\ArangoException;
use Libarango\Client;
use Libarango\Database;
use PHPUnit\Framework\TestCase;

/** The test cluster of the environment in its initial state, with a client and a database. */
abstract class ClusterTestCase extends TestCase
{
    protected const QUERY = 'FOR d IN things SORT d.n RETURN d.n';

    protected Client $client;

    protected Database $db;

    protected function setUp(): void
    {
        $this->control('/_sim/reset');
        $this->client = new Client($this->hosts());
        $this->db = $this->database($this->client);
    }

    protected function tearDown(): void
    {
        $this->client->close();
        unset($this->client, $this->db);
    }

    protected function hosts(): string
    {
        return (string) getenv('ARANGO_HOSTS');
    }

    protected function database(Client $client): Database
    {
        return $client->database('_system', (string) getenv('ARANGO_USERNAME'), (string) getenv('ARANGO_PASSWORD'));
    }

    /** @return array<string, mixed> */
    protected function control(string $path, string $method = 'POST'): array
    {
        $context = stream_context_create(['http' => [
            'method' => $method,
            'header' => 'content-type: application/json',
            'content' => $method === 'POST' ? '{}' : '',
        ]]);
        return json_decode((string) file_get_contents(getenv('ARANGO_CONTROL') . $path, false, $context), true);
    }

    /** @return array<string, string> the endpoints of the coordinators by their names */
    protected function coordinators(): array
    {
        $servers = $this->control('/_sim/state', 'GET')['servers'];
        return array_filter(
            array_column($servers, 'endpoint', 'short_name'),
            static fn (string $name) => str_contains($name, 'Coordinator'),
            ARRAY_FILTER_USE_KEY,
        );
    }

    protected function act(string $action): void
    {
        foreach (array_keys($this->coordinators()) as $name) {
            $this->control("/_sim/servers/$name/$action");
        }
    }

    protected function createThings(int $count): void
    {
        $this->db->collection()->create('things');
        $documents = (static function () use ($count): \Generator {
            for ($n = 1; $n <= $count; $n++) {
                yield ['n' => $n];
            }
        })();
        self::assertSame($count, $this->db->import('things', $documents)['created']);
    }

    /** Returns the exception of a function, which has that status. */
    protected function failure(string $status, callable $call): ArangoException
    {
        try {
            $call();
        } catch (ArangoException $error) {
            self::assertSame($status, $error->status, $error->getMessage());
            return $error;
        }
        self::fail("expected $status, got success");
    }

    /** @param class-string<\Throwable> $class */
    protected function throwable(string $class, callable $call): \Throwable
    {
        try {
            $call();
        } catch (\Throwable $error) {
            self::assertInstanceOf($class, $error, $error->getMessage());
            return $error;
        }
        self::fail("expected $class, got success");
    }

    /**
     * Runs PHP code in a process of its own, with the variables $client and $db.
     *
     * @return array{string, int} the output and the exit status
     */
    protected function runCode(string $code): array
    {
        $head = sprintf(
            'require %s; $client = new Libarango\Client(%s); $db = $client->database(null, %s, %s); ',
            var_export(__DIR__ . '/bootstrap.php', true),
            var_export($this->hosts(), true),
            var_export(getenv('ARANGO_USERNAME'), true),
            var_export(getenv('ARANGO_PASSWORD'), true),
        );
        exec(escapeshellarg(PHP_BINARY) . ' -r ' . escapeshellarg($head . $code) . ' 2>&1', $lines, $status);
        return [implode("\n", $lines), $status];
    }

    protected function residentBytes(): int
    {
        gc_collect_cycles();
        return (int) explode(' ', (string) file_get_contents('/proc/self/statm'))[1] * 4096;
    }
}
