<?php

declare(strict_types=1);

namespace Libarango\Tests;

use Libarango\Client;

final class HandlesTest extends ClusterTestCase
{
    public function testHandlesCloseInAnyOrderAndTwice(): void
    {
        $cursor = $this->db->openCursor('RETURN 1');
        $import = $this->db->openImport('things');
        $events = $this->client->events();
        $call = $this->db->submit('cluster.health');
        foreach ([$this->client, $events, $this->db, $import, $cursor, $this->client, $cursor, $this->db] as $handle) {
            $handle->close();
            self::assertTrue($handle->isClosed());
        }
        $uses = [
            fn () => $this->db->cluster()->health(), fn () => $this->client->stats(), fn () => $cursor->nextBatch(),
            fn () => $import->write('{}'), fn () => $this->client->database(), fn () => $events->next(),
            fn () => $this->db->submit('cluster.health'), fn () => iterator_to_array($cursor),
        ];
        foreach ($uses as $use) {
            self::assertSame('not executed', $this->failure('ARANGO_ERR_CLOSED', $use)->execution);
        }
        try {
            $call->result();
        } catch (\Libarango\ArangoException $error) {
            self::assertSame('ARANGO_ERR_CLOSED', $error->status);
        }
        self::assertTrue($call->isDone());
    }

    public function testAMissingFileOfDeclarationsIsNamed(): void
    {
        $folder = sys_get_temp_dir() . '/libarango' . getmypid();
        mkdir("{$folder}/src", recursive: true);
        copy(dirname(__DIR__) . '/src/Library.php', "{$folder}/src/Library.php");
        $code = "require '{$folder}/src/Library.php'; Libarango\\Library::declarations();";
        exec(escapeshellarg(PHP_BINARY) . ' -r ' . escapeshellarg($code) . ' 2>&1', $lines, $status);
        unlink("{$folder}/src/Library.php");
        rmdir("{$folder}/src");
        rmdir($folder);
        self::assertSame(255, $status);
        self::assertStringContainsString("cannot be read from {$folder}/arango.cdef", implode("\n", $lines));
        self::assertFileEquals(dirname(__DIR__, 2) . '/arango.cdef', dirname(__DIR__) . '/arango.cdef');
        self::assertFalse(is_link(dirname(__DIR__) . '/arango.cdef'));
    }

    public function testUnusedHandlesAreDestroyed(): void
    {
        $create = function (): int {
            for ($n = 0; $n < 500; $n++) {
                $client = new Client($this->hosts());
                $this->database($client)->openCursor('RETURN 1');
                $client->events();
                $this->db->call('cluster.server_id');
            }
            return $this->residentBytes();
        };
        $create();
        $before = $create();
        $create();
        self::assertLessThan($before + 16_000_000, $create());
        self::assertLessThan(100, count((array) scandir('/proc/self/fd')));
    }

    public function testMemoryOfCallsDoesNotGrow(): void
    {
        $calls = function (): int {
            for ($n = 0; $n < 1000; $n++) {
                $this->db->cluster()->serverId();
            }
            for ($n = 0; $n < 100; $n++) {
                $this->failure('ARANGO_ERR_ARGUMENT', fn () => $this->db->call('cluster.nonsense'));
            }
            return $this->residentBytes();
        };
        $calls();
        $before = $calls();
        self::assertLessThan($before + 8_000_000, $calls());
    }

    public function testHandlesAreDestroyedAtExit(): void
    {
        [$output, $status] = $this->runCode('
            $cursor = $db->openCursor("FOR i IN 1..100 RETURN i", [], ["batch_size" => 10]);
            $cursor->nextBatch();
            $events = $client->events();
            $calls = array_map(fn () => $db->submit("cluster.health"), range(1, 10));
            $calls[0]->value();
            $fiber = new Fiber(fn () => Libarango\Loop::run([fn () => $db->cluster()->health()]));
            exit(3);
        ');
        self::assertSame(['', 3], [$output, $status]);
    }

    public function testAForkedChildUsesItsOwnConnections(): void
    {
        [$output, $status] = $this->runCode('
            $call = $db->submit("cluster.health");
            $call->value();
            $cursor = $db->openCursor("FOR i IN 1..10 RETURN i", [], ["batch_size" => 4]);
            $sum = array_sum($cursor->nextBatch()->value());
            if (($child = pcntl_fork()) === 0) {
                echo count($db->cluster()->health()), count($db->submit("cluster.health")->value());
                exit(0);
            }
            pcntl_waitpid($child, $status);
            echo " ", $status, " ", $sum + array_sum(iterator_to_array($cursor, false));
        ');
        self::assertSame(['22 0 55', 0], [$output, $status]);
    }
}
