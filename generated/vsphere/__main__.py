# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The command line: ``python -m`` and the package's name."""

__all__ = ()

if __name__ == "__main__":
    from ._runtime.daily.program import main

    raise SystemExit(main())
