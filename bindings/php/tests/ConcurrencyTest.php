<?php

declare(strict_types=1);

namespace Libarango\Tests;

use Libarango\Loop;
use Libarango\Queue;

final class ConcurrencyTest extends ClusterTestCase
{
    public function testCallsAreAwaitedInAnyOrderAndMoreThanOnce(): void
    {
        $calls = array_map(fn () => $this->db->submit('cluster.health'), range(1, 50));
        foreach (array_reverse($calls) as $call) {
            self::assertCount(9, $call->value()['Health']);
        }
        self::assertCount(9, $calls[0]->value()['Health']);
        $call = $this->db->submit('document.get', ['collection' => 'missing', 'key' => '1']);
        for ($n = 0; $n < 2; $n++) {
            self::assertSame(1203, $this->failure('ARANGO_ERR_SERVER', static fn () => $call->value())->errorNum);
        }
    }

    public function testAnEventLoopWatchesTheDescriptor(): void
    {
        $call = $this->db->submit('cluster.server_id');
        $stream = fopen('php://fd/' . Queue::shared()->descriptor(), 'r');
        self::assertIsResource($stream);
        while (!$call->isDone()) {
            [$read, $none] = [[$stream], []];
            self::assertSame(1, stream_select($read, $none, $none, 60));
            Queue::shared()->dispatch();
        }
        self::assertIsString($call->value());
    }

    public function testACancelledCallEnds(): void
    {
        $this->act('hang');
        $call = $this->db->submit('cluster.health');
        $call->cancel();
        $call->cancel();
        $this->failure('ARANGO_ERR_CANCELLED', static fn () => $call->value());
        $closed = $this->db->submit('cluster.health');
        $this->client->close();
        $this->failure('ARANGO_ERR_CLOSED', static fn () => $closed->value());
    }

    public function testFibersWaitWithoutBlockingEachOther(): void
    {
        $this->createThings(10);
        $task = function (): int {
            $sum = count($this->db->cluster()->health()['Health']) + count($this->client->refreshHosts());
            $sum += array_sum(iterator_to_array($this->db->openCursor(self::QUERY, [], ['batch_size' => 3]), false));
            $this->failure('ARANGO_ERR_SERVER', fn () => $this->db->document()->get('missing', '1'));
            $this->db->import('things', [['n' => 0]]);
            return $sum + $this->db->request('GET', '/_api/version')->httpStatus();
        };
        $sums = Loop::run(array_fill_keys(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'], $task));
        self::assertSame(array_fill_keys(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'], 267), $sums);
    }

    public function testAnExceptionEndsTheOtherFibers(): void
    {
        $this->act('hang');
        $this->throwable(\LogicException::class, static fn () => Loop::run([static fn () => \Fiber::suspend()]));
        $this->throwable(\DomainException::class, fn () => Loop::run([
            fn () => $this->db->cluster()->health(),
            function (): void {
                $hurried = $this->db->derive(['timeout_ms' => 50]);
                $this->failure('ARANGO_ERR_TIMEOUT', static fn () => $hurried->cluster()->health());
                throw new \DomainException('enough');
            },
        ]));
        $underWay = fn () => array_sum(array_column($this->client->stats()['hosts'], 'in_flight'));
        for ($n = 0; $n < 1200 && $underWay() > 0; $n++) {
            Queue::shared()->wait();
        }
        self::assertSame(0, $underWay());
    }

    public function testFinallyBlocksOfCancelledFibersMakeCalls(): void
    {
        $this->createThings(1);
        $log = [];
        $waiter = function () use (&$log): void {
            try {
                $this->db->query()->execute('RETURN SLEEP(60)');
            } catch (\Libarango\ArangoException $error) {
                $log[] = $error->status;
                throw $error;
            } finally {
                $log[] = $this->db->collection()->count('things');
            }
        };
        $thrower = function (): void {
            $this->db->cluster()->health();
            throw new \DomainException('enough');
        };
        $error = $this->throwable(\DomainException::class, static fn () => Loop::run([$waiter, $thrower]));
        self::assertSame('enough', $error->getMessage());
        self::assertSame(['ARANGO_ERR_CANCELLED', 1], $log);
    }

    public function testACallKeepsItsClient(): void
    {
        $submit = function (): \Libarango\Call {
            $client = new \Libarango\Client($this->hosts());
            return $this->database($client)->submit('cluster.health');
        };
        $this->act('hang');
        $call = $submit();
        $this->act('resume');
        self::assertCount(9, $call->value()['Health']);
    }

    public function testSignalsInterruptTheWaitForAnEvent(): void
    {
        [$output, $status] = $this->runCode('
            pcntl_async_signals(true);
            pcntl_signal(SIGINT, fn () => throw new DomainException("interrupted"));
            $events = $client->events("");
            $parent = getmypid();
            $child = pcntl_fork();
            if ($child === 0) {
                usleep(200_000);
                posix_kill($parent, SIGINT);
                sleep(60);
                posix_kill($parent, SIGKILL);
                posix_kill(getmypid(), SIGKILL);
            }
            try {
                $events->next(-1);
            } catch (DomainException $error) {
                echo $error->getMessage();
            }
            posix_kill($child, SIGKILL);
            $begin = hrtime(true);
            $next = $events->next(120);
            echo " ", var_export($next, true), " ", hrtime(true) - $begin >= 115_000_000 ? "waited" : "early";
        ');
        self::assertSame(['interrupted NULL waited', 0], [$output, $status]);
    }

    public function testSignalsRunTheirHandlersAndInterrupt(): void
    {
        $this->act('hang');
        foreach ([true, false] as $isAsync) {
            [$output, $status] = $this->runCode('
                pcntl_async_signals(' . var_export($isAsync, true) . ');
                $handled = 0;
                // The child sends the next signal once the handler of the one before has run: equal ones would be one.
                [$ended, $awaited] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
                pcntl_signal(SIGUSR1, function () use (&$handled, $ended) {
                    $handled++;
                    fwrite($ended, "x");
                });
                pcntl_signal(SIGINT, fn () => throw new DomainException("interrupted"));
                $parent = getmypid();
                if (pcntl_fork() === 0) {
                    usleep(200_000);
                    foreach ([SIGUSR1, SIGUSR1] as $signal) {
                        posix_kill($parent, $signal);
                        fread($awaited, 1);
                    }
                    posix_kill($parent, SIGINT);
                    posix_kill(getmypid(), SIGKILL);
                }
                $calls = [
                    fn () => $db->cluster()->health(),
                    fn () => $db->submit("cluster.health")->value(),
                    fn () => $db->openCursor("RETURN 1")->nextBatch(),
                ];
                try {
                    $calls[' . (int) $isAsync . ']();
                } catch (DomainException $error) {
                    echo $error->getMessage(), " ", $handled;
                }
            ');
            self::assertSame(['interrupted 2', 0], [$output, $status]);
        }
    }

    public function testEventsArrive(): void
    {
        $events = $this->client->events('host_down');
        self::assertNull($events->next());
        $this->control('/_sim/servers/' . array_key_first($this->coordinators()) . '/stop');
        for ($n = 0; $n < 3; $n++) {
            $this->db->cluster()->serverId();
        }
        self::assertSame('host_down', $events->next(60_000)['event'] ?? null);
    }

    public function testThePreloadedLibraryIsUsed(): void
    {
        $header = (string) tempnam(sys_get_temp_dir(), 'libarango');
        file_put_contents($header, \Libarango\Library::header());
        $settings = ['opcache.enable_cli=1', "ffi.preload=$header"];
        $settings[] = 'opcache.preload=' . dirname(__DIR__) . '/preload.php';
        $settings[] = 'opcache.preload_user=' . posix_getpwuid(posix_geteuid())['name'];
        // Without the preloaded library, the first use would not find this one.
        $code = 'putenv("ARANGO_LIBRARY=/nonexistent"); echo Libarango\Library::version();';
        $words = [PHP_BINARY, ...array_merge(...array_map(static fn ($each) => ['-d', $each], $settings)), '-r', $code];
        exec(implode(' ', array_map(escapeshellarg(...), $words)) . ' 2>&1', $lines, $status);
        unlink($header);
        self::assertSame([[\Libarango\Library::version()], 0], [$lines, $status]);
    }

    public function testTheExamplesOfTheReadmeRun(): void
    {
        $page = (string) file_get_contents(dirname(__DIR__) . '/README.md');
        preg_match_all('/^```php\n(.*?)^```/ms', $page, $found);
        $code = implode("\n", $found[1]);
        $code = str_replace("require 'vendor/autoload.php';", '', $code);
        $code = (string) preg_replace("/\\['http:[^\\]]*\\]/", var_export($this->hosts(), true), $code);
        $code = str_replace("'passwd'", var_export(getenv('ARANGO_PASSWORD'), true), $code);
        [$output, $status] = $this->runCode($code);
        self::assertSame(0, $status, $output);
        self::assertStringContainsString('9007199254740993', $output);
        self::assertStringNotContainsString('Warning', $output);
    }
}
