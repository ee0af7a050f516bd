<?php

declare(strict_types=1);

namespace Libarango;

/**
 * The base of the groups of operations.
 *
 * @internal
 */
abstract class OperationGroup
{
    final public function __construct(private readonly Database $database)
    {
    }

    /**
     * Runs an operation without the arguments that are null.
     *
     * @param array<string, mixed> $arguments
     * @param array<string, mixed> $nullable arguments for which null is a value
     */
    protected function run(string $operation, array $arguments = [], ?string $body = null, array $nullable = []): mixed
    {
        if ($this->database->isAsync()) {
            throw new \LogicException("$operation has no result with the option async: use Database::call()");
        }
        $given = array_filter($arguments, static fn (mixed $value) => $value !== null)
            + array_filter($nullable, static fn (mixed $value) => $value !== Absent::Argument);
        return $this->database->call($operation, $given, $body)->value();
    }
}
