# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.NamespaceFull``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.NamespaceFull",
    wire_name="NamespaceFull",
    since="vim.version.version8",
    rank=8,
    properties=lambda: (
        _rt.Property("name", "string", since="vim.version.version8", rank=8),
        _rt.Property("currentMaxSize", "long", since="vim.version.version8", rank=8),
        _rt.Property("requiredSize", "long", optional=True, since="vim.version.version8", rank=8),
    ),
)
class NamespaceFull(vim.fault.VimFault):
    """The fault ``vim.fault.NamespaceFull``.

    Fields:
        - ``name``: ``string``, required.
        - ``currentMaxSize``: ``long``, required.
        - ``requiredSize``: ``long``, optional.

    Since:
        vSphere API 5.1 (``vim.version.version8``)

    Source:
        ``vim/fault/NamespaceFull.rst``
    """

    name: str = ""
    """``string``, required. Since vSphere API 5.1."""
    currentMaxSize: int = 0
    """``long``, required. Since vSphere API 5.1."""
    requiredSize: int | None = None
    """``long``, optional. Since vSphere API 5.1."""
