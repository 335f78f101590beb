# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.DigestInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.DigestInfo",
    wire_name="HostDigestInfo",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("digestMethod", "string", since="vim.version.version5", rank=5),
        _rt.Property("digestValue", "byte", array=True, since="vim.version.version5", rank=5),
        _rt.Property("objectName", "string", optional=True, since="vim.version.version5", rank=5),
    ),
)
class DigestInfo(vmodl.DynamicData):
    """The data object ``vim.host.DigestInfo``, on the wire ``HostDigestInfo``.

    Fields:
        - ``digestMethod``: ``string``, required.
        - ``digestValue``: List of ``byte``, required.
        - ``objectName``: ``string``, optional.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/host/DigestInfo.rst``
    """

    @_rt.enum(
        "vim.host.DigestInfo.DigestMethodType",
        wire_name="HostDigestInfoDigestMethodType",
        since="vim.version.version5",
        rank=5,
    )
    class DigestMethodType(_rt.VimEnum):
        """The enum ``vim.host.DigestInfo.DigestMethodType``, on the wire ``HostDigestInfoDigestMethodType``.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/host/DigestInfo/DigestMethodType.rst``
        """

        SHA1 = "SHA1"
        """The value ``SHA1``."""
        MD5 = "MD5"
        """The value ``MD5``."""
        SHA256 = "SHA256"
        """The value ``SHA256``."""
        SHA384 = "SHA384"
        """The value ``SHA384``."""
        SHA512 = "SHA512"
        """The value ``SHA512``."""
        SM3_256 = "SM3_256"
        """The value ``SM3_256``."""

    digestMethod: str = ""
    """``string``, required. Since vSphere API 4.0."""
    digestValue: _rt.Field[list[int], Iterable[int]] = _rt.EMPTY
    """List of ``byte``, required. Since vSphere API 4.0."""
    objectName: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
