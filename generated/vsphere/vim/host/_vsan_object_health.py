# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VsanObjectHealth``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.VsanObjectHealth",
    wire_name="VsanObjectHealth",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("numObjects", "int", since="vim.version.version9", rank=9),
        _rt.Property("health", "string", optional=True, since="vim.version.version9", rank=9),
        _rt.Property(
            "objUuids", "string", array=True, optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property(
            "vsanClusterUuid", "string", optional=True, since="vsan.version.version15", rank=13
        ),
    ),
)
class VsanObjectHealth(vmodl.DynamicData):
    """The data object ``vim.host.VsanObjectHealth``.

    Fields:
        - ``numObjects``: ``int``, required.
        - ``health``: ``string``, optional.
        - ``objUuids``: List of ``string``, optional.
        - ``vsanClusterUuid``: ``string``, optional. Since vSAN 7.0U1.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/host/VsanObjectHealth.rst``
    """

    @_rt.enum(
        "vim.host.VsanObjectHealth.VsanObjectHealthState",
        wire_name="VsanObjectHealthState",
        since="vim.version.version9",
        rank=9,
    )
    class VsanObjectHealthState(_rt.VimEnum):
        """The enum ``vim.host.VsanObjectHealth.VsanObjectHealthState``.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/host/VsanObjectHealth/VsanObjectHealthState.rst``
        """

        inaccessible = "inaccessible"
        """The value ``inaccessible``."""
        reducedavailabilitywithnorebuild = "reducedavailabilitywithnorebuild"
        """The value ``reducedavailabilitywithnorebuild``."""
        reducedavailabilitywithnorebuilddelaytimer = "reducedavailabilitywithnorebuilddelaytimer"
        """The value ``reducedavailabilitywithnorebuilddelaytimer``."""
        reducedavailabilitywithactiverebuild = "reducedavailabilitywithactiverebuild"
        """The value ``reducedavailabilitywithactiverebuild``."""
        datamove = "datamove"
        """The value ``datamove``."""
        nonavailabilityrelatedreconfig = "nonavailabilityrelatedreconfig"
        """The value ``nonavailabilityrelatedreconfig``."""
        nonavailabilityrelatedincompliance = "nonavailabilityrelatedincompliance"
        """The value ``nonavailabilityrelatedincompliance``."""
        healthy = "healthy"
        """The value ``healthy``."""
        reducedavailabilitywithpolicypending = "reducedavailabilitywithpolicypending"
        """The value ``reducedavailabilitywithpolicypending``."""
        reducedavailabilitywithpolicypendingfailed = "reducedavailabilitywithpolicypendingfailed"
        """The value ``reducedavailabilitywithpolicypendingfailed``."""
        reducedavailabilitywithpausedrebuild = "reducedavailabilitywithpausedrebuild"
        """The value ``reducedavailabilitywithpausedrebuild``."""
        nonavailabilityrelatedincompliancewithpolicypending = (
            "nonavailabilityrelatedincompliancewithpolicypending"
        )
        """The value ``nonavailabilityrelatedincompliancewithpolicypending``."""
        nonavailabilityrelatedincompliancewithpolicypendingfailed = (
            "nonavailabilityrelatedincompliancewithpolicypendingfailed"
        )
        """The value ``nonavailabilityrelatedincompliancewithpolicypendingfailed``."""
        nonavailabilityrelatedincompliancewithpausedrebuild = (
            "nonavailabilityrelatedincompliancewithpausedrebuild"
        )
        """The value ``nonavailabilityrelatedincompliancewithpausedrebuild``."""
        remoteAccessible = "remoteAccessible"
        """The value ``remoteAccessible``."""
        VsanObjectHealthState_Unknown = "VsanObjectHealthState_Unknown"
        """The value ``VsanObjectHealthState_Unknown``."""

    numObjects: int = 0
    """``int``, required. Since vSphere API 5.5."""
    health: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    objUuids: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 5.5."""
    vsanClusterUuid: str | None = None
    """``string``, optional. Since vSAN 7.0U1."""
