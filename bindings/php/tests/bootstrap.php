<?php

declare(strict_types=1);

spl_autoload_register(static function (string $class): void {
    foreach (['Libarango\\Tests\\' => __DIR__, 'Libarango\\' => dirname(__DIR__) . '/src'] as $prefix => $folder) {
        $file = $folder . '/' . str_replace('\\', '/', substr($class, strlen($prefix))) . '.php';
        if (str_starts_with($class, $prefix) && is_file($file)) {
            require $file;
            return;
        }
    }
});
