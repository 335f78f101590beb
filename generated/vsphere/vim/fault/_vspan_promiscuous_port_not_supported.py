# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.VspanPromiscuousPortNotSupported``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.VspanPromiscuousPortNotSupported",
    wire_name="VspanPromiscuousPortNotSupported",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property("vspanSessionKey", "string", since="vim.version.version7", rank=7),
        _rt.Property("portKey", "string", since="vim.version.version7", rank=7),
    ),
)
class VspanPromiscuousPortNotSupported(vim.fault.DvsFault):
    """The fault ``vim.fault.VspanPromiscuousPortNotSupported``.

    Fields:
        - ``vspanSessionKey``: ``string``, required.
        - ``portKey``: ``string``, required.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/VspanPromiscuousPortNotSupported.rst``
    """

    vspanSessionKey: str = ""
    """``string``, required. Since vSphere API 5.0."""
    portKey: str = ""
    """``string``, required. Since vSphere API 5.0."""
