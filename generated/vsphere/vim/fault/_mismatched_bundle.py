# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.MismatchedBundle``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.MismatchedBundle",
    wire_name="MismatchedBundle",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property("bundleUuid", "string", since="vim.version.version2", rank=2),
        _rt.Property("hostUuid", "string", since="vim.version.version2", rank=2),
        _rt.Property("bundleBuildNumber", "int", since="vim.version.version2", rank=2),
        _rt.Property("hostBuildNumber", "int", since="vim.version.version2", rank=2),
    ),
)
class MismatchedBundle(vim.fault.VimFault):
    """The fault ``vim.fault.MismatchedBundle``.

    Fields:
        - ``bundleUuid``: ``string``, required.
        - ``hostUuid``: ``string``, required.
        - ``bundleBuildNumber``: ``int``, required.
        - ``hostBuildNumber``: ``int``, required.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/fault/MismatchedBundle.rst``
    """

    bundleUuid: str = ""
    """``string``, required. Since VI API 2.5."""
    hostUuid: str = ""
    """``string``, required. Since VI API 2.5."""
    bundleBuildNumber: int = 0
    """``int``, required. Since VI API 2.5."""
    hostBuildNumber: int = 0
    """``int``, required. Since VI API 2.5."""
