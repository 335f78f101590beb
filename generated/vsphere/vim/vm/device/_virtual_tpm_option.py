# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.device.VirtualTPMOption``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vm.device.VirtualTPMOption",
    wire_name="VirtualTPMOption",
    since="vim.version.version12",
    rank=12,
    properties=lambda: (
        _rt.Property(
            "supportedFirmware",
            "string",
            array=True,
            optional=True,
            since="vim.version.version12",
            rank=12,
        ),
    ),
)
class VirtualTPMOption(vim.vm.device.VirtualDeviceOption):
    """The data object ``vim.vm.device.VirtualTPMOption``.

    Fields:
        - ``supportedFirmware``: List of ``string``, optional.

    Since:
        vSphere API 6.7 (``vim.version.version12``)

    Source:
        ``vim/vm/device/VirtualTPMOption.rst``
    """

    supportedFirmware: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 6.7."""
