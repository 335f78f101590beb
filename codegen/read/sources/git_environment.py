"""What git sees of the world: no terminal, no hooks, no settings but the user's own, no other protocols."""

from __future__ import annotations

import os
import re
import subprocess

SETTINGS = tuple(
    part
    for setting in (
        *("core.hooksPath=/dev/null", "core.fsmonitor=false", "core.bigFileThreshold=64m"),
        *("gc.auto=0", "maintenance.auto=false", "fetch.recurseSubmodules=false", "fetch.unpackLimit=1"),
        "credential.interactive=false",
    )
    for part in ("-c", setting)
)
"""Arguments that go before the command."""

# What a user may have to set to reach servers at all; everything else that git reads from the environment
# could lead it to another repository.
_KEPT = re.compile(r"GIT_(SSL_.*|SSH|SSH_COMMAND|SSH_VARIANT|EXEC_PATH|CONFIG_(GLOBAL|SYSTEM|NOSYSTEM))")
# The settings of a user may know a server of https by an ssh address, and the other way round.
_PROTOCOLS = {"https": "https:ssh", "ssh": "ssh:https", "file": "file"}


def environment(program: str, protocol: str, repository: str | None) -> dict[str, str]:
    """The environment of one call.

    Args:
        program: Git.
        protocol: Of the address; git may use no other.
        repository: A bare repository; None for commands that need none.
    """
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("GIT_", "SSH_ASKPASS")) or _KEPT.fullmatch(name)
    }
    kept |= {
        "GIT_DIR": repository or os.devnull,
        "GIT_ALLOW_PROTOCOL": _PROTOCOLS[protocol],
        "GIT_TERMINAL_PROMPT": "0",
        "GIT_ASKPASS": "",
        "SSH_ASKPASS_REQUIRE": "never",
        "GIT_LITERAL_PATHSPECS": "1",
        "GIT_NO_REPLACE_OBJECTS": "1",
        "GIT_LFS_SKIP_SMUDGE": "1",
        "LC_ALL": "C",
    }
    if protocol == "ssh" and not kept.keys() & {"GIT_SSH", "GIT_SSH_COMMAND"}:
        asked = [program, "config", "--get", "core.sshCommand"]
        found = subprocess.run(asked, env=kept, capture_output=True, timeout=10, check=False)
        if not found.stdout.strip():  # a command of the user's own has no terminal to ask on either
            kept["GIT_SSH_COMMAND"] = "ssh -o BatchMode=yes"
    return kept
