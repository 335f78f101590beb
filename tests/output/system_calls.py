"""What writing an output asks of the system, as audit events name it."""

from __future__ import annotations

SYSTEM_CALLS = (
    "open",
    "os.mkdir",
    "os.rename",
    "os.remove",
    "os.rmdir",
    "os.scandir",
    "os.listdir",
    "os.link",
    "os.chmod",
    "os.utime",
    "shutil.copymode",
)
