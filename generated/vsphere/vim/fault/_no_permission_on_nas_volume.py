# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.NoPermissionOnNasVolume``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.NoPermissionOnNasVolume",
    wire_name="NoPermissionOnNasVolume",
    since="vim.version.version4",
    rank=4,
    properties=lambda: (
        _rt.Property("userName", "string", optional=True, since="vim.version.version4", rank=4),
    ),
)
class NoPermissionOnNasVolume(vim.fault.NasConfigFault):
    """The fault ``vim.fault.NoPermissionOnNasVolume``.

    Fields:
        - ``userName``: ``string``, optional.

    Since:
        vSphere API 4.0 (``vim.version.version4``)

    Source:
        ``vim/fault/NoPermissionOnNasVolume.rst``
    """

    userName: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
