"""``codegen cache``: what is kept from run to run."""

from __future__ import annotations

import click

from codegen.cache.store import KNOWN, LONGEST_UNUSED, MOST_BYTES, Store, UnusableFolderError
from codegen.commands.common import put_out, unwritable
from codegen.program import cache_home

_MB = 1_000_000
_A_DAY = 24 * 3600


@click.command(epilog="Exit status: 0 shown or removed, 2 the folder cannot be used.")
@click.option("--clear", is_flag=True, help="Remove all of it, but for the commits of git sources.")
def cache(clear: bool) -> None:
    """Show what is kept from run to run, or remove it.

    What is kept is found by the content of all that it was made of, so that removing it changes nothing but
    the time that the next run takes.

    \b
    For example:
      codegen cache            where it is, and how much
      codegen cache --clear    remove it
    """
    root = cache_home.root() or "there is no home folder"
    for name in KNOWN if clear else ():
        try:
            Store(name).clear()
        except UnusableFolderError as error:
            unwritable(root, error.reason)
        except OSError as error:
            unwritable(root, error.strerror or str(error))
    put_out("\n".join([root, *map(_row, KNOWN)]))
    put_out(
        f"each of at most {MOST_BYTES // _MB} MB; what is unused for {LONGEST_UNUSED // _A_DAY} days goes"
    )


def _row(name: str) -> str:
    """What one store has, or why it is not used."""
    store = Store(name)
    if reason := store.refusal():
        return f"  {name:<10} not used: {reason}"
    sizes = store.sizes()
    return f"  {name:<10} {len(sizes):>4}  {sum(sizes) / _MB:7.1f} MB  {KNOWN[name]}"
