<?php // Made by scripts/generate-bindings. Do not edit.

declare(strict_types=1);

namespace Libarango\Operations;

use Libarango\Json;
use Libarango\OperationGroup;

/** The views of the database. */
final class Views extends OperationGroup
{
    /**
     * The views of the database.
     *
     * Request: GET /_api/view; for any user.
     *
     * @return list<array<string, mixed>> the value of result
     */
    public function list(): array
    {
        return $this->run('view.list');
    }

    /**
     * The id, the name and the type of a view.
     *
     * Request: GET /_api/view/{view}; for any user.
     *
     * @param string $view The name of the view. Accepts a name of 1 to 256 bytes without slashes,
     *   control characters and blanks at its ends.
     * @return array<string, mixed> an object, without error and code
     */
    public function get(string $view): array
    {
        return $this->run('view.get', [
            'view' => $view,
        ]);
    }

    /**
     * The properties of a view.
     *
     * Request: GET /_api/view/{view}/properties; for any user.
     *
     * @param string $view The name of the view. Accepts a name of 1 to 256 bytes without slashes,
     *   control characters and blanks at its ends.
     * @return array<string, mixed> an object, without error and code
     */
    public function properties(string $view): array
    {
        return $this->run('view.properties', [
            'view' => $view,
        ]);
    }

    /**
     * Creates a view and gives its properties.
     *
     * Request: POST /_api/view; for a user with write access to the database.
     *
     * @param string $name The name of the view. Accepts a name of 1 to 256 bytes without slashes,
     *   control characters and blanks at its ends.
     * @param 'arangosearch'|'search-alias' $type The type of the view. Accepts "arangosearch" or
     *   "search-alias".
     * @param array<string, mixed>|object|string|null $properties The properties, in the form of the
     *   server; its defaults if they are not given.
     * @return array<string, mixed> the answer as it is
     */
    public function create(string $name, string $type, array|object|string|null $properties = null): array
    {
        return $this->run('view.create', [
            'name' => $name,
            'type' => $type,
        ], Json::object($properties));
    }

    /**
     * Changes properties of a view and gives all of them. Properties that are not given stay unchanged.
     *
     * Request: PATCH /_api/view/{view}/properties; for a user with write access to the database.
     *
     * @param string $view The name of the view. Accepts a name of 1 to 256 bytes without slashes,
     *   control characters and blanks at its ends.
     * @param array<string, mixed>|object|string $properties The properties, in the form of the server.
     * @return array<string, mixed> the answer as it is
     */
    public function update(string $view, array|object|string $properties): array
    {
        return $this->run('view.update', [
            'view' => $view,
        ], Json::object($properties));
    }

    /**
     * Replaces the properties of a view and gives all of them. Changeable properties that are not given
     * get their defaults.
     *
     * Request: PUT /_api/view/{view}/properties; for a user with write access to the database.
     *
     * @param string $view The name of the view. Accepts a name of 1 to 256 bytes without slashes,
     *   control characters and blanks at its ends.
     * @param array<string, mixed>|object|string $properties The properties, in the form of the server.
     * @return array<string, mixed> the answer as it is
     */
    public function replace(string $view, array|object|string $properties): array
    {
        return $this->run('view.replace', [
            'view' => $view,
        ], Json::object($properties));
    }

    /**
     * Renames a view. Clusters reject the request.
     *
     * Request: PUT /_api/view/{view}/rename; for a user with write access to the database.
     *
     * @param string $view The name of the view. Accepts a name of 1 to 256 bytes without slashes,
     *   control characters and blanks at its ends.
     * @param string $name The new name. Accepts a name of 1 to 256 bytes without slashes, control
     *   characters and blanks at its ends.
     * @return array<string, mixed> the answer as it is
     */
    public function rename(string $view, string $name): array
    {
        return $this->run('view.rename', [
            'view' => $view,
            'name' => $name,
        ]);
    }

    /**
     * Deletes a view.
     *
     * Request: DELETE /_api/view/{view}; for a user with write access to the database.
     *
     * @param string $view The name of the view. Accepts a name of 1 to 256 bytes without slashes,
     *   control characters and blanks at its ends.
     * @param bool|null $ignoreMissing True for the result false, in place of an error, if there is no
     *   such view.
     * @return bool the value of result
     */
    public function delete(string $view, ?bool $ignoreMissing = null): bool
    {
        return $this->run('view.delete', [
            'view' => $view,
            'ignore_missing' => $ignoreMissing,
        ]);
    }
}
