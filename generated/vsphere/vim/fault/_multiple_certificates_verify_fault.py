# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.MultipleCertificatesVerifyFault``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.fault(
    "vim.fault.MultipleCertificatesVerifyFault",
    wire_name="MultipleCertificatesVerifyFault",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "thumbprintData",
            "vim.fault.MultipleCertificatesVerifyFault.ThumbprintData",
            array=True,
            since="vim.version.version5",
            rank=5,
        ),
    ),
)
class MultipleCertificatesVerifyFault(vim.fault.HostConnectFault):
    """The fault ``vim.fault.MultipleCertificatesVerifyFault``.

    Fields:
        - ``thumbprintData``: List of ``vim.fault.MultipleCertificatesVerifyFault.ThumbprintData``,
          required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/MultipleCertificatesVerifyFault.rst``
    """

    @_rt.data(
        "vim.fault.MultipleCertificatesVerifyFault.ThumbprintData",
        wire_name="MultipleCertificatesVerifyFaultThumbprintData",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property("port", "int", since="vim.version.version5", rank=5),
            _rt.Property("thumbprint", "string", since="vim.version.version5", rank=5),
        ),
    )
    class ThumbprintData(vmodl.DynamicData):
        """The data object ``vim.fault.MultipleCertificatesVerifyFault.ThumbprintData``, on the wire ``MultipleCertificatesVerifyFaultThumbprintData``.

        Fields:
            - ``port``: ``int``, required.
            - ``thumbprint``: ``string``, required.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/fault/MultipleCertificatesVerifyFault/ThumbprintData.rst``
        """

        port: int = 0
        """``int``, required. Since vSphere API 4.0."""
        thumbprint: str = ""
        """``string``, required. Since vSphere API 4.0."""

    thumbprintData: _rt.Field[
        list[vim.fault.MultipleCertificatesVerifyFault.ThumbprintData],
        Iterable[vim.fault.MultipleCertificatesVerifyFault.ThumbprintData],
    ] = _rt.EMPTY
    """List of ``vim.fault.MultipleCertificatesVerifyFault.ThumbprintData``, required. Since vSphere
    API 4.0.
    """
