# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.DigestVerificationSetting``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.host.DigestVerificationSetting",
    wire_name="HostDigestVerificationSetting",
    since="vim.version.v7_0_3_0",
    rank=24,
)
class DigestVerificationSetting(_rt.VimEnum):
    """The enum ``vim.host.DigestVerificationSetting``, on the wire ``HostDigestVerificationSetting``.

    Since:
        vSphere API 7.0.3.0 (``vim.version.v7_0_3_0``)

    Source:
        ``vim/host/DigestVerificationSetting.rst``
    """

    digestDisabled = "digestDisabled"
    """The value ``digestDisabled``."""
    headerOnly = "headerOnly"
    """The value ``headerOnly``."""
    dataOnly = "dataOnly"
    """The value ``dataOnly``."""
    headerAndData = "headerAndData"
    """The value ``headerAndData``."""
