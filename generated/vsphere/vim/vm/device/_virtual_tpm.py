# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.device.VirtualTPM``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vm.device.VirtualTPM",
    wire_name="VirtualTPM",
    since="vim.version.version12",
    rank=12,
    properties=lambda: (
        _rt.Property(
            "endorsementKeyCertificateSigningRequest",
            "base64Binary",
            array=True,
            optional=True,
            since="vim.version.version12",
            rank=12,
        ),
        _rt.Property(
            "endorsementKeyCertificate",
            "base64Binary",
            array=True,
            optional=True,
            since="vim.version.version12",
            rank=12,
        ),
    ),
)
class VirtualTPM(vim.vm.device.VirtualDevice):
    """The data object ``vim.vm.device.VirtualTPM``.

    Fields:
        - ``endorsementKeyCertificateSigningRequest``: List of ``base64Binary``, optional.
        - ``endorsementKeyCertificate``: List of ``base64Binary``, optional.

    Since:
        vSphere API 6.7 (``vim.version.version12``)

    Source:
        ``vim/vm/device/VirtualTPM.rst``
    """

    endorsementKeyCertificateSigningRequest: _rt.Field[list[bytes], Iterable[bytes]] = _rt.EMPTY
    """List of ``base64Binary``, optional. Since vSphere API 6.7."""
    endorsementKeyCertificate: _rt.Field[list[bytes], Iterable[bytes]] = _rt.EMPTY
    """List of ``base64Binary``, optional. Since vSphere API 6.7."""
