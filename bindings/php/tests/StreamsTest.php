<?php

declare(strict_types=1);

namespace Libarango\Tests;

use Libarango\ArangoException;

final class StreamsTest extends ClusterTestCase
{
    public function testCursorsGiveRowsAsValuesAndAsTexts(): void
    {
        $this->createThings(10);
        $open = fn () => $this->db->openCursor(self::QUERY, [], ['batch_size' => 3]);
        self::assertSame(range(1, 10), iterator_to_array($open(), false));
        self::assertSame(array_map(strval(...), range(1, 10)), iterator_to_array($open()->texts(), false));
        $counts = [];
        foreach ($open()->batches() as $batch) {
            $counts[] = $batch->rowCount();
        }
        self::assertSame([3, 3, 3, 1], $counts);
        $rows = iterator_to_array($this->db->openCursor('RETURN @x', ['x' => ['y' => null]]));
        self::assertSame([['y' => null]], $rows);
    }

    public function testAnEarlyExitClosesTheCursor(): void
    {
        $this->createThings(10);
        $cursor = $this->db->openCursor(self::QUERY, [], ['batch_size' => 3]);
        foreach ($cursor as $row) {
            if ($row === 5) {
                break;
            }
        }
        self::assertTrue($cursor->isClosed());
        $cursor = $this->db->openCursor(self::QUERY);
        $this->throwable(\DomainException::class, static function () use ($cursor): void {
            foreach ($cursor as $row) {
                throw new \DomainException('enough');
            }
        });
        self::assertTrue($cursor->isClosed());
        $this->failure('ARANGO_ERR_CLOSED', static fn () => iterator_to_array($cursor));
    }

    public function testRowsContinueAfterAFailover(): void
    {
        $this->createThings(20);
        $cursor = $this->db->openCursor(self::QUERY, [], ['batch_size' => 2]);
        $rows = [];
        foreach ($cursor as $row) {
            $rows[] = $row;
            if ($row === 5) {
                foreach (array_diff($this->coordinators(), [$cursor->info()['host']]) as $name => $endpoint) {
                    $this->control("/_sim/servers/$name/restart");
                }
            }
        }
        self::assertSame(range(1, 20), $rows);
    }

    public function testALostCursorHasAReason(): void
    {
        $this->createThings(20);
        $cursor = $this->db->openCursor(self::QUERY, [], ['batch_size' => 2]);
        try {
            foreach ($cursor as $row) {
                if ($row === 1) {
                    $this->act('restart');
                }
            }
            self::fail('expected an error');
        } catch (ArangoException $error) {
            self::assertContains($error->reason, ['expired', 'coordinator gone']);
        }
    }

    public function testAnErrorKeepsACursorThatCanContinue(): void
    {
        $this->createThings(10);
        $cursor = $this->db->derive(['max_attempts' => 1])->openCursor(self::QUERY, [], ['batch_size' => 5]);
        $rows = [];
        $this->failure('ARANGO_ERR_SERVER', function () use ($cursor, &$rows): void {
            foreach ($cursor as $row) {
                $rows[] = $row;
                if ($row === 1) {
                    $this->act('queue-full');
                }
            }
        });
        $this->act('resume');
        foreach ($cursor as $row) {
            $rows[] = $row;
        }
        self::assertSame(range(1, 10), $rows);
    }

    public function testAFailedCursorGivesItsErrorAgain(): void
    {
        $cursor = $this->db->openCursor('FOR d IN missing RETURN d');
        $this->failure('ARANGO_ERR_SERVER', static fn () => $cursor->nextBatch());
        $uses = [
            static fn () => $cursor->nextBatch(),
            static fn () => iterator_to_array($cursor->batches()),
        ];
        foreach ($uses as $use) {
            self::assertSame(1203, $this->failure('ARANGO_ERR_SERVER', $use)->errorNum);
        }
        foreach (['getIterator', 'texts'] as $method) {
            $cursor = $this->db->openCursor('FOR d IN missing RETURN d');
            $this->failure('ARANGO_ERR_SERVER', static fn () => $cursor->nextBatch());
            $this->failure('ARANGO_ERR_SERVER', static fn () => iterator_to_array($cursor->$method()));
        }
        self::assertSame([], iterator_to_array($this->db->openCursor('FOR d IN [] RETURN d')));
    }

    public function testAStreamThatCannotBeReadFailsTheImport(): void
    {
        $this->db->collection()->create('things');
        // In a process of its own: PHPUnit turns notices into exceptions.
        foreach ([sys_get_temp_dir(), '/proc/self/mem'] as $path) {
            [$output] = $this->runCode("
                try {
                    \$db->import('things', fopen('{$path}', 'r'));
                    echo 'imported';
                } catch (RuntimeException \$error) {
                    echo \$error->getMessage();
                }
            ");
            self::assertStringStartsWith('fread(): ', $output);
        }
    }

    public function testAWrongElementOfAnImportIsNamed(): void
    {
        $this->db->collection()->create('things');
        foreach ([5, null, true, 1.5] as $element) {
            $error = $this->throwable(
                \InvalidArgumentException::class,
                fn () => $this->db->import('things', [['n' => 1], $element]),
            );
            self::assertStringContainsString('element 1: expected a document or a line', $error->getMessage());
        }
    }

    public function testImportsReadStreamsAndIterables(): void
    {
        $this->db->collection()->create('things');
        $stream = fopen('php://temp', 'r+');
        self::assertIsResource($stream);
        for ($n = 0; $n < 1000; $n++) {
            fwrite($stream, "{\"n\": $n}\n");
        }
        rewind($stream);
        self::assertSame(1000, $this->db->import('things', $stream)['created']);
        $summary = $this->db->import('things', [['n' => 1], (object) ['n' => 2], "{\"n\": 3}\n", []]);
        self::assertSame(4, $summary['created']);
        self::assertSame(1004, $this->db->collection()->count('things'));
        $import = $this->db->openImport('things');
        $import->write('{"n":');
        $import->write(" 1}\n");
        self::assertSame(1, $import->finish()['created']);
    }

    public function testErrorsOfImportsHaveTheSummary(): void
    {
        $error = $this->failure('ARANGO_ERR_SERVER', fn () => $this->db->import('missing', ['{}']));
        self::assertSame(0, $error->summary['created'] ?? null);
        $this->db->collection()->create('things');
        $source = (static function (): \Generator {
            yield '{}';
            throw new \DomainException('enough');
        })();
        $this->throwable(\DomainException::class, fn () => $this->db->import('things', $source));
    }
}
