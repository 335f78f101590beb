# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.MethodDisabled``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault(
    "vim.fault.MethodDisabled",
    wire_name="MethodDisabled",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property("source", "string", optional=True, since="vim.version.version6", rank=6),
    ),
)
class MethodDisabled(vmodl.RuntimeFault):
    """The fault ``vim.fault.MethodDisabled``.

    Fields:
        - ``source``: ``string``, optional. Since vSphere API 4.1.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/fault/MethodDisabled.rst``
    """

    source: str | None = None
    """``string``, optional. Since vSphere API 4.1."""
