# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.VirtualEthernetCardNotSupported``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.VirtualEthernetCardNotSupported",
    wire_name="VirtualEthernetCardNotSupported",
    since="vim.version.version2",
    rank=2,
)
class VirtualEthernetCardNotSupported(vim.fault.DeviceNotSupported):
    """The fault ``vim.fault.VirtualEthernetCardNotSupported``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/fault/VirtualEthernetCardNotSupported.rst``
    """
