# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.NotSupportedHostInDvs``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.NotSupportedHostInDvs",
    wire_name="NotSupportedHostInDvs",
    since="vim.version.version6",
    rank=6,
    properties=lambda: (
        _rt.Property(
            "switchProductSpec", "vim.dvs.ProductSpec", since="vim.version.version6", rank=6
        ),
    ),
)
class NotSupportedHostInDvs(vim.fault.NotSupportedHost):
    """The fault ``vim.fault.NotSupportedHostInDvs``.

    Fields:
        - ``switchProductSpec``: ``vim.dvs.ProductSpec``, required.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/fault/NotSupportedHostInDvs.rst``
    """

    switchProductSpec: vim.dvs.ProductSpec = _rt.UNSET
    """``vim.dvs.ProductSpec``, required. Since vSphere API 4.1."""
