<?php // Made by scripts/generate-bindings. Do not edit.

declare(strict_types=1);

namespace Libarango\Operations;

use Libarango\OperationGroup;

/** The users of the deployment, and their permissions. */
final class Users extends OperationGroup
{
    /**
     * The users: user, active and extra of each.
     *
     * Request: GET /_api/user; for an administrator.
     *
     * @return list<array<string, mixed>> the value of result
     */
    public function list(): array
    {
        return $this->run('user.list');
    }

    /**
     * A user: user, active and extra.
     *
     * Request: GET /_api/user/{user}; for the user concerned, or an administrator.
     *
     * @param string $user The name of the user.
     * @return array<string, mixed> an object, without error and code
     */
    public function get(string $user): array
    {
        return $this->run('user.get', [
            'user' => $user,
        ]);
    }

    /**
     * Creates a user. Other coordinators may not know the user for a moment.
     *
     * Request: POST /_api/user; for an administrator.
     *
     * @param string $user The name of the user.
     * @param string|null $password The password; an empty one if it is not given.
     * @param bool|null $active False for a user who cannot log in; true for a new user if it is not
     *   given.
     * @param array<string, mixed>|object|null $extra Data about the user, which the server does not
     *   interpret.
     * @return array<string, mixed> an object, without error and code
     */
    public function create(
        string $user,
        ?string $password = null,
        ?bool $active = null,
        array|object|null $extra = null,
    ): array {
        return $this->run('user.create', [
            'user' => $user,
            'password' => $password,
            'active' => $active,
            'extra' => $extra === [] ? (object) [] : $extra,
        ]);
    }

    /**
     * Changes a user. Attributes that are not given stay unchanged.
     *
     * Request: PATCH /_api/user/{user}; for the user concerned, or an administrator.
     *
     * @param string $user The name of the user.
     * @param string|null $password The new password.
     * @param bool|null $active False for a user who cannot log in; true for a new user if it is not
     *   given.
     * @param array<string, mixed>|object|null $extra Data about the user, which the server does not
     *   interpret.
     * @return array<string, mixed> an object, without error and code
     */
    public function update(
        string $user,
        ?string $password = null,
        ?bool $active = null,
        array|object|null $extra = null,
    ): array {
        return $this->run('user.update', [
            'user' => $user,
            'password' => $password,
            'active' => $active,
            'extra' => $extra === [] ? (object) [] : $extra,
        ]);
    }

    /**
     * Replaces a user. Attributes that are not given get their defaults.
     *
     * Request: PUT /_api/user/{user}; for the user concerned, or an administrator.
     *
     * @param string $user The name of the user.
     * @param string $password The new password.
     * @param bool|null $active False for a user who cannot log in; true for a new user if it is not
     *   given.
     * @param array<string, mixed>|object|null $extra Data about the user, which the server does not
     *   interpret.
     * @return array<string, mixed> an object, without error and code
     */
    public function replace(
        string $user,
        string $password,
        ?bool $active = null,
        array|object|null $extra = null,
    ): array {
        return $this->run('user.replace', [
            'user' => $user,
            'password' => $password,
            'active' => $active,
            'extra' => $extra === [] ? (object) [] : $extra,
        ]);
    }

    /**
     * Deletes a user.
     *
     * Request: DELETE /_api/user/{user}; for an administrator.
     *
     * @param string $user The name of the user.
     * @param bool|null $ignoreMissing True for the result false, in place of an error, if there is no
     *   such user.
     * @return bool true
     */
    public function delete(string $user, ?bool $ignoreMissing = null): bool
    {
        return $this->run('user.delete', [
            'user' => $user,
            'ignore_missing' => $ignoreMissing,
        ]);
    }

    /**
     * The permissions of a user on databases, by their names.
     *
     * Request: GET /_api/user/{user}/database; for the user concerned, or an administrator.
     *
     * @param string $user The name of the user.
     * @param bool|null $full True to include the permissions on collections; false if it is not given.
     * @return array<string, mixed> the value of result
     */
    public function permissions(string $user, ?bool $full = null): array
    {
        return $this->run('user.permissions', [
            'user' => $user,
            'full' => $full,
        ]);
    }

    /**
     * The permission of a user on a database or collection: "rw", "ro" or "none".
     *
     * Request: GET /_api/user/{user}/database/{database}; for the user concerned, or an administrator.
     *
     * @param string $user The name of the user.
     * @param string $database The name of the database, or "*" for all others. Accepts a name of 1 to
     *   128 bytes without slashes, control characters and blanks at its ends.
     * @param string|null $collection The name of the collection, or "*" for all others; the database
     *   itself if it is not given. Accepts a name of 1 to 256 bytes without slashes, control characters
     *   and blanks at its ends.
     * @return string the string result
     */
    public function permission(string $user, string $database, ?string $collection = null): string
    {
        return $this->run('user.permission', [
            'user' => $user,
            'database' => $database,
            'collection' => $collection,
        ]);
    }

    /**
     * Sets the permission of a user on a database or collection.
     *
     * Request: PUT /_api/user/{user}/database/{database}; for an administrator.
     *
     * @param string $user The name of the user.
     * @param string $database The name of the database, or "*" for all others. Accepts a name of 1 to
     *   128 bytes without slashes, control characters and blanks at its ends.
     * @param 'rw'|'ro'|'none' $permission The permission: to read and write, to read, or none. Accepts
     *   "rw" or "ro" or "none".
     * @param string|null $collection The name of the collection, or "*" for all others; the database
     *   itself if it is not given. Accepts a name of 1 to 256 bytes without slashes, control characters
     *   and blanks at its ends.
     * @return array<string, mixed> an object, without error and code
     */
    public function setPermission(
        string $user,
        string $database,
        string $permission,
        ?string $collection = null,
    ): array {
        return $this->run('user.set_permission', [
            'user' => $user,
            'database' => $database,
            'permission' => $permission,
            'collection' => $collection,
        ]);
    }

    /**
     * Removes the permission of a user on a database or collection, so that the default applies.
     *
     * Request: DELETE /_api/user/{user}/database/{database}; for an administrator.
     *
     * @param string $user The name of the user.
     * @param string $database The name of the database, or "*" for all others. Accepts a name of 1 to
     *   128 bytes without slashes, control characters and blanks at its ends.
     * @param string|null $collection The name of the collection, or "*" for all others; the database
     *   itself if it is not given. Accepts a name of 1 to 256 bytes without slashes, control characters
     *   and blanks at its ends.
     * @return void
     */
    public function resetPermission(string $user, string $database, ?string $collection = null): void
    {
        $this->run('user.reset_permission', [
            'user' => $user,
            'database' => $database,
            'collection' => $collection,
        ]);
    }
}
