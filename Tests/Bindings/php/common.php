<?php

// The common program (../README.md).

declare(strict_types=1);

use Libarango\ArangoException;
use Libarango\Client;
use Libarango\Database;
use Libarango\Library;
use Libarango\Loop;

require dirname(__DIR__, 3) . '/bindings/php/tests/bootstrap.php';

function ask(string $question): void
{
    echo "$question?\n";
    fgets(STDIN) !== false || exit(1);
}

function showErrors(Database $db): void
{
    try {
        $db->document()->get('missing', '1');
    } catch (ArangoException $e) {
        echo "server error $e->status $e->errorNum $e->errorName $e->execution\n";
    }
    try {
        $db->call('cluster.nonsense');
    } catch (ArangoException $e) {
        echo "argument error $e->status $e->errorNum $e->execution\n";
    }
}

function submitHundred(Database $db): void
{
    $healths = Loop::run(array_fill(0, 100, static fn () => $db->cluster()->health()));
    printf("submitted %d succeeded %d\n", count($healths), count(array_column($healths, 'Health')));
}

function insertDocuments(Database $db): void
{
    $db->collection()->create('numbers');
    $inserted = 0;
    foreach ([...range(1, 9), 9007199254740993] as $n) {
        $db->document()->insert('numbers', ['value' => $n]);
        $inserted++;
    }
    echo "inserted $inserted\n";
}

function readRows(Database $db): void
{
    $query = 'FOR d IN numbers SORT d.value RETURN d.value';
    $rows = iterator_to_array($db->openCursor($query, [], ['batch_size' => 3]), false);
    printf("rows %d last %d\n", count($rows), end($rows));
}

function importLines(Database $db): void
{
    $db->collection()->create('lines');
    $stream = fopen('php://temp', 'r+');
    for ($n = 0; $n < 1000; $n++) {
        fwrite($stream, "{\"_key\": \"k$n\", \"n\": $n}\n");
    }
    rewind($stream);
    echo 'imported ', $db->import('lines', $stream)['created'], "\n";
}

function interruptCall(Database $db): void
{
    pcntl_async_signals(true);
    pcntl_signal(SIGINT, static fn () => throw new DomainException('interrupted'));
    try {
        // The signal may arrive before the call.
        echo "waiting\n";
        $db->cluster()->health();
        echo "finished\n";
    } catch (DomainException $e) {
        echo $e->getMessage(), "\n";
    }
}

function measure(Database $db, int $count): void
{
    $db->cluster()->health();
    $start = hrtime(true);
    for ($n = 0; $n < $count; $n++) {
        $db->cluster()->health();
    }
    echo hrtime(true) - $start, "\n";
}

[, $hosts, $username, $password] = $argv;
$client = new Client($hosts);
$db = $client->database('_system', $username, $password);
if (isset($argv[4])) {
    measure($db, (int) $argv[4]);
    exit(0);
}
echo 'version ', Library::version(), "\n";
echo 'health ', count($db->cluster()->health()['Health']), "\n";
showErrors($db);
submitHundred($db);
ask('stop a coordinator');
submitHundred($db);
insertDocuments($db);
readRows($db);
importLines($db);
ask('hang all coordinators');
interruptCall($db);
$client->close();
try {
    $db->cluster()->health();
} catch (ArangoException $e) {
    echo "closed $e->status\n";
}
