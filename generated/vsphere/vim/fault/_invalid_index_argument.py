# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.InvalidIndexArgument``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault(
    "vim.fault.InvalidIndexArgument",
    wire_name="InvalidIndexArgument",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (_rt.Property("key", "string", since="vim.version.version5", rank=5),),
)
class InvalidIndexArgument(vmodl.fault.InvalidArgument):
    """The fault ``vim.fault.InvalidIndexArgument``.

    Fields:
        - ``key``: ``string``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/InvalidIndexArgument.rst``
    """

    key: str = ""
    """``string``, required. Since vSphere API 4.0."""
