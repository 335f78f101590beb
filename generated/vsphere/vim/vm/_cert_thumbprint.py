# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.CertThumbprint``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vm.CertThumbprint",
    wire_name="VirtualMachineCertThumbprint",
    since="vim.version.v7_0_3_1",
    rank=25,
    properties=lambda: (
        _rt.Property("thumbprint", "string", since="vim.version.v7_0_3_1", rank=25),
        _rt.Property(
            "hashAlgorithm", "string", optional=True, since="vim.version.v7_0_3_1", rank=25
        ),
    ),
)
class CertThumbprint(vmodl.DynamicData):
    """The data object ``vim.vm.CertThumbprint``, on the wire ``VirtualMachineCertThumbprint``.

    Fields:
        - ``thumbprint``: ``string``, required.
        - ``hashAlgorithm``: ``string``, optional.

    Since:
        vSphere API 7.0.3.1 (``vim.version.v7_0_3_1``)

    Source:
        ``vim/vm/CertThumbprint.rst``
    """

    @_rt.enum(
        "vim.vm.CertThumbprint.HashAlgorithm",
        wire_name="VirtualMachineCertThumbprintHashAlgorithm",
        since="vim.version.v7_0_3_1",
        rank=25,
    )
    class HashAlgorithm(_rt.VimEnum):
        """The enum ``vim.vm.CertThumbprint.HashAlgorithm``, on the wire ``VirtualMachineCertThumbprintHashAlgorithm``.

        Since:
            vSphere API 7.0.3.1 (``vim.version.v7_0_3_1``)

        Source:
            ``vim/vm/CertThumbprint/HashAlgorithm.rst``
        """

        sha256 = "sha256"
        """The value ``sha256``."""

    thumbprint: str = ""
    """``string``, required. Since vSphere API 7.0.3.1."""
    hashAlgorithm: str | None = None
    """``string``, optional. Since vSphere API 7.0.3.1."""
