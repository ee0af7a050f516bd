<?php

/**
 * The setting opcache.preload of php-fpm. With ffi.enable=preload, the default, scripts of php-fpm use FFI only in
 * classes that were preloaded. The library itself comes from the setting ffi.preload, or is loaded here.
 */

declare(strict_types=1);

require_once __DIR__ . '/src/Library.php';

(static function (): void {
    try {
        FFI::scope(Libarango\Library::SCOPE);
    } catch (FFI\Exception) {
        $header = tempnam(sys_get_temp_dir(), 'libarango');
        try {
            file_put_contents($header, Libarango\Library::header());
            FFI::load($header);
        } finally {
            unlink($header);
        }
    }
    foreach ([...glob(__DIR__ . '/src/*.php'), ...glob(__DIR__ . '/src/Operations/*.php')] as $file) {
        if ($file !== __DIR__ . '/src/Library.php') {
            opcache_compile_file($file);
        }
    }
})();
