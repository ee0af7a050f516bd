<?php // Made by scripts/generate-bindings. Do not edit.

declare(strict_types=1);

namespace Libarango\Operations;

use Libarango\OperationGroup;

/** The analyzers of the database. */
final class Analyzers extends OperationGroup
{
    /**
     * The built-in analyzers, those of the database, and those of _system.
     *
     * Request: GET /_api/analyzer; for any user.
     *
     * @return list<array<string, mixed>> the value of result
     */
    public function list(): array
    {
        return $this->run('analyzer.list');
    }

    /**
     * The definition of an analyzer.
     *
     * Request: GET /_api/analyzer/{name}; for any user.
     *
     * @param string $name The name of the analyzer, also with that of its database: "shop::words".
     * @return array<string, mixed> an object, without error and code
     */
    public function get(string $name): array
    {
        return $this->run('analyzer.get', [
            'name' => $name,
        ]);
    }

    /**
     * Creates an analyzer and gives its definition. An equal analyzer of that name is not an error.
     *
     * Request: POST /_api/analyzer; for a user with write access to the database.
     *
     * @param string $name The name of the analyzer.
     * @param string $type The type of the analyzer, such as "text".
     * @param array<string, mixed>|object|null $properties The properties of the type.
     * @param list<string>|null $features The features to store: "frequency", "norm", "position" and
     *   "offset".
     * @return array<string, mixed> the answer as it is
     */
    public function create(
        string $name,
        string $type,
        array|object|null $properties = null,
        ?array $features = null,
    ): array {
        return $this->run('analyzer.create', [
            'name' => $name,
            'type' => $type,
            'properties' => $properties === [] ? (object) [] : $properties,
            'features' => $features,
        ]);
    }

    /**
     * Deletes an analyzer, and gives its name with that of its database.
     *
     * Request: DELETE /_api/analyzer/{name}; for a user with write access to the database.
     *
     * @param string $name The name of the analyzer, also with that of its database: "shop::words".
     * @param bool|null $force True to delete an analyzer that is in use; false if it is not given.
     * @param bool|null $ignoreMissing True for the result false, in place of an error, if there is no
     *   such analyzer.
     * @return string|false the string name
     */
    public function delete(string $name, ?bool $force = null, ?bool $ignoreMissing = null): string|false
    {
        return $this->run('analyzer.delete', [
            'name' => $name,
            'force' => $force,
            'ignore_missing' => $ignoreMissing,
        ]);
    }
}
