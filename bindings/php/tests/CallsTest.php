<?php

declare(strict_types=1);

namespace Libarango\Tests;

use Libarango\Client;
use Libarango\Json;

final class CallsTest extends ClusterTestCase
{
    public function testTypedMethodsGiveDecodedValues(): void
    {
        self::assertCount(9, $this->db->cluster()->health()['Health']);
        self::assertStringStartsWith('CRDN', $this->db->cluster()->serverId());
        self::assertCount(3, $this->db->cluster()->endpoints());
        self::assertFalse($this->db->collection()->delete('nothing', ignoreMissing: true));
    }

    public function testOptionalArgumentsAreNamed(): void
    {
        $this->db->collection()->create('things', numberOfShards: 2, type: 3);
        $properties = $this->db->collection()->properties('things');
        self::assertSame([2, 3], [$properties['numberOfShards'], $properties['type']]);
    }

    public function testNullIsDistinguishedFromAnAbsentArgument(): void
    {
        $this->db->cluster()->setServerCount(coordinators: 3, dbservers: 4);
        $this->db->cluster()->setServerCount(coordinators: null);
        $count = $this->db->cluster()->serverCount();
        self::assertSame([null, 4], [$count['numberOfCoordinators'], $count['numberOfDBServers']]);
    }

    public function testIntegersAreExact(): void
    {
        $this->db->collection()->create('things');
        $inserted = $this->db->document()->insert('things', ['n' => PHP_INT_MAX], returnNew: true);
        self::assertSame(PHP_INT_MAX, $inserted['new']['n']);
        $this->db->document()->insert('things', '{"_key": "a", "n": 18446744073709551615}');
        self::assertSame('18446744073709551615', $this->db->document()->get('things', 'a')['n']);
    }

    public function testEmptyArraysAreObjectsWhereAnObjectIsExpected(): void
    {
        $this->db->collection()->create('things', keyOptions: []);
        $key = $this->db->document()->insert('things', [])['_key'];
        self::assertArrayHasKey('_rev', $this->db->document()->get('things', $key));
        self::assertSame([], $this->db->document()->insertMany('things', []));
        self::assertSame('{"a":1.0,"b":"é/"}', Json::encode(['a' => 1.0, 'b' => 'é/']));
    }

    public function testEachOperationIsAMethodWithItsArguments(): void
    {
        $abi = json_decode((string) file_get_contents(dirname(__DIR__, 2) . '/abi.json'), true);
        $camel = static fn (string $name) => lcfirst(str_replace('_', '', ucwords($name, '_')));
        foreach ($abi['operations'] as $row) {
            [$group, $verb] = explode('.', $row['name']);
            $method = new \ReflectionMethod($this->db->$group(), $camel($verb));
            $expected = $found = [];
            foreach ($row['arguments'] as $argument) {
                $expected[$camel($argument['name'])] = $argument['required'];
            }
            foreach ($method->getParameters() as $parameter) {
                $found[$parameter->getName()] = !$parameter->isOptional();
            }
            ksort($expected);
            ksort($found);
            self::assertSame($expected, $found, $row['name']);
        }
    }

    public function testResultsHaveTheRawTextAndTheResponse(): void
    {
        $result = $this->db->call('cluster.endpoints');
        self::assertSame($result->value(), array_map(json_decode(...), iterator_to_array($result->rows())));
        self::assertSame([3, 200], [$result->rowCount(), $result->httpStatus()]);
        self::assertStringContainsString((string) $result->host(), $this->hosts());
        self::assertStringContainsString('json', (string) $result->header('Content-Type'));
        self::assertSame($result->header('server'), array_change_key_case($result->headers())['server']);
        self::assertSame($result->body(), $result->body());
        self::assertCount(1, $result->attempts());
        $result->close();
        $result->close();
        $this->failure('ARANGO_ERR_CLOSED', static fn () => $result->json());
    }

    public function testManyDocumentsReportTheNumberOfErrors(): void
    {
        $this->db->collection()->create('things');
        $documents = [['_key' => 'a'], ['_key' => 'a']];
        $result = $this->db->call('document.insert_many', ['collection' => 'things'], $documents);
        self::assertSame([2, 1], [$result->rowCount(), $result->rowErrors()]);
    }

    public function testRequests(): void
    {
        $result = $this->db->request('GET', '/_api/version', ['x-test' => '1']);
        self::assertSame('arango', $result->value()['server']);
        $error = $this->failure('ARANGO_ERR_SERVER', fn () => $this->db->request('GET', '/x'));
        self::assertSame(404, $error->httpStatus);
    }

    public function testErrorsHaveStatusAndDetails(): void
    {
        $error = $this->failure('ARANGO_ERR_SERVER', fn () => $this->db->document()->get('missing', '1'));
        self::assertSame(
            [-7, 'executed', 404, 1203, 1203, 'ERROR_ARANGO_DATA_SOURCE_NOT_FOUND', 'document.get', 'GET'],
            [$error->statusCode, $error->execution, $error->httpStatus, $error->errorNum, $error->getCode(),
                $error->errorName, $error->operation, $error->method],
        );
        self::assertStringContainsString((string) $error->host, $this->hosts());
        self::assertCount(1, $error->attempts);
        $error = $this->failure('ARANGO_ERR_ARGUMENT', fn () => $this->db->call('cluster.nonsense'));
        self::assertSame(['not executed', 0, null], [$error->execution, $error->errorNum, $error->host]);
    }

    public function testWrongArgumentsAreErrors(): void
    {
        $status = 'ARANGO_ERR_ARGUMENT';
        $this->failure($status, fn () => $this->db->document()->get('', ''));
        $this->failure($status, fn () => $this->db->call(''));
        $this->failure($status, fn () => $this->db->call('cluster.health', '['));
        $this->failure($status, fn () => $this->db->document()->insert('things', [1, 2]));
        $this->failure($status, static fn () => new Client('ftp://x'));
        $this->failure($status, fn () => new Client($this->hosts(), options: ['nonsense' => 1]));
        $this->failure('ARANGO_ERR_AUTH', fn () => $this->client->database(password: 'wrong', verify: true));
        $this->throwable(\TypeError::class, fn () => $this->db->document()->get(null, '1'));
        $this->throwable(\TypeError::class, fn () => $this->db->document()->get(1, '1'));
        $this->throwable(\TypeError::class, fn () => $this->db->import('things', 5));
        $this->throwable(\ValueError::class, fn () => $this->db->openCursor("RETURN 1\0"));
        $this->throwable(\JsonException::class, fn () => $this->db->document()->insert('things', ['n' => NAN]));
        $this->throwable(\JsonException::class, fn () => $this->db->document()->insert('things', ['n' => "\xff"]));
        $this->throwable(\Error::class, fn () => $this->db->nonsense());
        $this->throwable(\Error::class, fn () => clone $this->db);
        $this->throwable(\LogicException::class, fn () => serialize($this->db));
        $this->throwable(\LogicException::class, fn () => $this->db->derive(['async' => true])->cluster()->serverId());
    }

    public function testDerivedDatabases(): void
    {
        $this->act('hang');
        $hurried = $this->db->derive(['timeout_ms' => 50]);
        $error = $this->failure('ARANGO_ERR_TIMEOUT', static fn () => $hurried->cluster()->health());
        self::assertSame('unknown', $error->execution);
        $this->db->setPassword('wrong', 'root');
        $this->control('/_sim/reset');
        $this->failure('ARANGO_ERR_AUTH', fn () => $this->db->cluster()->health());
        $this->db->setToken('nonsense');
        $this->failure('ARANGO_ERR_AUTH', fn () => $this->db->cluster()->health());
    }

    public function testTheHostsAreReadAgain(): void
    {
        self::assertCount(3, $this->client->refreshHosts());
        self::assertCount(3, $this->client->stats()['hosts']);
    }
}
