# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.ConflictingDatastoreFound``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault(
    "vim.fault.ConflictingDatastoreFound",
    wire_name="ConflictingDatastoreFound",
    since="vim.version.version8",
    rank=8,
    properties=lambda: (
        _rt.Property("name", "string", since="vim.version.version8", rank=8),
        _rt.Property("url", "string", since="vim.version.version8", rank=8),
    ),
)
class ConflictingDatastoreFound(vmodl.RuntimeFault):
    """The fault ``vim.fault.ConflictingDatastoreFound``.

    Fields:
        - ``name``: ``string``, required.
        - ``url``: ``string``, required.

    Since:
        vSphere API 5.1 (``vim.version.version8``)

    Source:
        ``vim/fault/ConflictingDatastoreFound.rst``
    """

    name: str = ""
    """``string``, required. Since vSphere API 5.1."""
    url: str = ""
    """``string``, required. Since vSphere API 5.1."""
