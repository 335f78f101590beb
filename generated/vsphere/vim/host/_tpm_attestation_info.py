# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.TpmAttestationInfo``."""

from __future__ import annotations

import datetime

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.TpmAttestationInfo",
    wire_name="HostTpmAttestationInfo",
    since="vim.version.version12",
    rank=12,
    properties=lambda: (
        _rt.Property("time", "dateTime", since="vim.version.version12", rank=12),
        _rt.Property(
            "status",
            "vim.host.TpmAttestationInfo.AcceptanceStatus",
            since="vim.version.version12",
            rank=12,
        ),
        _rt.Property(
            "message",
            "vmodl.LocalizableMessage",
            optional=True,
            since="vim.version.version12",
            rank=12,
        ),
    ),
)
class TpmAttestationInfo(vmodl.DynamicData):
    """The data object ``vim.host.TpmAttestationInfo``, on the wire ``HostTpmAttestationInfo``.

    Fields:
        - ``time``: ``dateTime``, required.
        - ``status``: ``vim.host.TpmAttestationInfo.AcceptanceStatus``, required.
        - ``message``: ``vmodl.LocalizableMessage``, optional.

    Since:
        vSphere API 6.7 (``vim.version.version12``)

    Source:
        ``vim/host/TpmAttestationInfo.rst``
    """

    @_rt.enum(
        "vim.host.TpmAttestationInfo.AcceptanceStatus",
        wire_name="HostTpmAttestationInfoAcceptanceStatus",
        since="vim.version.version12",
        rank=12,
    )
    class AcceptanceStatus(_rt.VimEnum):
        """The enum ``vim.host.TpmAttestationInfo.AcceptanceStatus``, on the wire ``HostTpmAttestationInfoAcceptanceStatus``.

        Since:
            vSphere API 6.7 (``vim.version.version12``)

        Source:
            ``vim/host/TpmAttestationInfo/AcceptanceStatus.rst``
        """

        notAccepted = "notAccepted"
        """The value ``notAccepted``."""
        accepted = "accepted"
        """The value ``accepted``."""

    time: datetime.datetime = _rt.UNSET
    """``dateTime``, required. Since vSphere API 6.7."""
    status: _rt.Field[
        vim.host.TpmAttestationInfo.AcceptanceStatus,
        vim.host.TpmAttestationInfo.AcceptanceStatus | str,
    ] = _rt.UNSET
    """``vim.host.TpmAttestationInfo.AcceptanceStatus``, required. Since vSphere API 6.7."""
    message: vmodl.LocalizableMessage | None = None
    """``vmodl.LocalizableMessage``, optional. Since vSphere API 6.7."""
