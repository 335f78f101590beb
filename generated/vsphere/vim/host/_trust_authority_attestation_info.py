# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.TrustAuthorityAttestationInfo``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.TrustAuthorityAttestationInfo",
    wire_name="HostTrustAuthorityAttestationInfo",
    since="vim.version.v7_0_1_0",
    rank=20,
    properties=lambda: (
        _rt.Property("attestationStatus", "string", since="vim.version.v7_0_1_0", rank=20),
        _rt.Property("serviceId", "string", optional=True, since="vim.version.v7_0_1_0", rank=20),
        _rt.Property(
            "attestedAt", "dateTime", optional=True, since="vim.version.v7_0_1_0", rank=20
        ),
        _rt.Property(
            "attestedUntil", "dateTime", optional=True, since="vim.version.v7_0_1_0", rank=20
        ),
        _rt.Property(
            "messages",
            "vmodl.LocalizableMessage",
            array=True,
            optional=True,
            since="vim.version.v7_0_1_0",
            rank=20,
        ),
    ),
)
class TrustAuthorityAttestationInfo(vmodl.DynamicData):
    """The data object ``vim.host.TrustAuthorityAttestationInfo``, on the wire ``HostTrustAuthorityAttestationInfo``.

    Fields:
        - ``attestationStatus``: ``string``, required.
        - ``serviceId``: ``string``, optional.
        - ``attestedAt``: ``dateTime``, optional.
        - ``attestedUntil``: ``dateTime``, optional.
        - ``messages``: List of ``vmodl.LocalizableMessage``, optional.

    Since:
        vSphere API 7.0.1.0 (``vim.version.v7_0_1_0``)

    Source:
        ``vim/host/TrustAuthorityAttestationInfo.rst``
    """

    @_rt.enum(
        "vim.host.TrustAuthorityAttestationInfo.AttestationStatus",
        wire_name="HostTrustAuthorityAttestationInfoAttestationStatus",
        since="vim.version.v7_0_1_0",
        rank=20,
    )
    class AttestationStatus(_rt.VimEnum):
        """The enum ``vim.host.TrustAuthorityAttestationInfo.AttestationStatus``, on the wire ``HostTrustAuthorityAttestationInfoAttestationStatus``.

        Since:
            vSphere API 7.0.1.0 (``vim.version.v7_0_1_0``)

        Source:
            ``vim/host/TrustAuthorityAttestationInfo/AttestationStatus.rst``
        """

        attested = "attested"
        """The value ``attested``."""
        notAttested = "notAttested"
        """The value ``notAttested``."""
        unknown = "unknown"
        """The value ``unknown``."""

    attestationStatus: str = ""
    """``string``, required. Since vSphere API 7.0.1.0."""
    serviceId: str | None = None
    """``string``, optional. Since vSphere API 7.0.1.0."""
    attestedAt: datetime.datetime | None = None
    """``dateTime``, optional. Since vSphere API 7.0.1.0."""
    attestedUntil: datetime.datetime | None = None
    """``dateTime``, optional. Since vSphere API 7.0.1.0."""
    messages: _rt.Field[list[vmodl.LocalizableMessage], Iterable[vmodl.LocalizableMessage]] = (
        _rt.EMPTY
    )
    """List of ``vmodl.LocalizableMessage``, optional. Since vSphere API 7.0.1.0."""
