# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.UnSupportedDatastoreForVFlash``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.UnSupportedDatastoreForVFlash",
    wire_name="UnSupportedDatastoreForVFlash",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("datastoreName", "string", since="vim.version.version9", rank=9),
        _rt.Property("type", "string", since="vim.version.version9", rank=9),
    ),
)
class UnSupportedDatastoreForVFlash(vim.fault.UnsupportedDatastore):
    """The fault ``vim.fault.UnSupportedDatastoreForVFlash``.

    Fields:
        - ``datastoreName``: ``string``, required.
        - ``type``: ``string``, required.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/fault/UnSupportedDatastoreForVFlash.rst``
    """

    datastoreName: str = ""
    """``string``, required. Since vSphere API 5.5."""
    type: str = ""
    """``string``, required. Since vSphere API 5.5."""
