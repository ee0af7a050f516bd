//! Finds libarango: in the folder `LIBARANGO_DIR` (or its subfolder `lib`), otherwise by pkg-config.
//!
//! Crates that depend on this one read the folder of the library as `DEP_ARANGO_LIBDIR`, for an rpath.

use std::env;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    for name in ["LIBARANGO_DIR", "PKG_CONFIG", "PKG_CONFIG_PATH"] {
        println!("cargo:rerun-if-env-changed={name}");
    }
    println!("cargo:rustc-link-lib=dylib=arango");
    if env::var_os("DOCS_RS").is_some() {
        return;
    }
    let folder = match env::var_os("LIBARANGO_DIR") {
        Some(folder) => from_folder(Path::new(&folder)),
        None => from_pkg_config(),
    };
    println!("cargo:rustc-link-search=native={}", folder.display());
    println!("cargo:libdir={}", folder.display());
}

fn from_folder(folder: &Path) -> PathBuf {
    let found = [folder.to_path_buf(), folder.join("lib")]
        .into_iter()
        .find(|each| each.join("libarango.so").exists());
    match found {
        Some(found) => found.canonicalize().unwrap_or(found),
        None => fail(&format!("LIBARANGO_DIR: no libarango.so in {}", folder.display())),
    }
}

fn from_pkg_config() -> PathBuf {
    pkg_config(&["--print-errors", "--exists", "arango >= 0.1", "arango < 0.2"]);
    PathBuf::from(pkg_config(&["--variable=libdir", "arango"]).trim())
}

/// Returns what pkg-config prints.
fn pkg_config(arguments: &[&str]) -> String {
    let program = env::var_os("PKG_CONFIG").unwrap_or_else(|| "pkg-config".into());
    match Command::new(&program).args(arguments).stderr(Stdio::inherit()).output() {
        Ok(output) if output.status.success() => {
            String::from_utf8_lossy(&output.stdout).into_owned()
        }
        Ok(_) => {
            fail("pkg-config does not find libarango 0.1; set LIBARANGO_DIR or PKG_CONFIG_PATH")
        }
        Err(error) => fail(&format!(
            "{}: {error}; set LIBARANGO_DIR to the folder of libarango.so",
            program.to_string_lossy()
        )),
    }
}

fn fail(message: &str) -> ! {
    eprintln!("libarango-sys: {message}");
    std::process::exit(1)
}
