# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VmReadiness``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.cluster.VmReadiness",
    wire_name="ClusterVmReadiness",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (
        _rt.Property(
            "readyCondition", "string", optional=True, since="vim.version.version11", rank=11
        ),
        _rt.Property(
            "postReadyDelay", "int", optional=True, since="vim.version.version11", rank=11
        ),
    ),
)
class VmReadiness(vmodl.DynamicData):
    """The data object ``vim.cluster.VmReadiness``, on the wire ``ClusterVmReadiness``.

    Fields:
        - ``readyCondition``: ``string``, optional.
        - ``postReadyDelay``: ``int``, optional.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/cluster/VmReadiness.rst``
    """

    @_rt.enum(
        "vim.cluster.VmReadiness.ReadyCondition",
        wire_name="ClusterVmReadinessReadyCondition",
        since="vim.version.version11",
        rank=11,
    )
    class ReadyCondition(_rt.VimEnum):
        """The enum ``vim.cluster.VmReadiness.ReadyCondition``, on the wire ``ClusterVmReadinessReadyCondition``.

        Since:
            vSphere API 6.5 (``vim.version.version11``)

        Source:
            ``vim/cluster/VmReadiness/ReadyCondition.rst``
        """

        none = "none"
        """The value ``none``."""
        poweredOn = "poweredOn"
        """The value ``poweredOn``."""
        guestHbStatusGreen = "guestHbStatusGreen"
        """The value ``guestHbStatusGreen``."""
        appHbStatusGreen = "appHbStatusGreen"
        """The value ``appHbStatusGreen``."""
        useClusterDefault = "useClusterDefault"
        """The value ``useClusterDefault``."""

    readyCondition: str | None = None
    """``string``, optional. Since vSphere API 6.5."""
    postReadyDelay: int | None = None
    """``int``, optional. Since vSphere API 6.5."""
