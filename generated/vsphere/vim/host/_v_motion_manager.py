# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VMotionManager``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.opaque("vim.host.VMotionManager")
class VMotionManager(_rt.Opaque):
    """``vim.host.VMotionManager``, of which this package knows no more than the name."""

    @_rt.data(
        "vim.host.VMotionManager.DstInstantCloneResult",
        wire_name="HostVMotionManagerDstInstantCloneResult",
        since="vim.version.v7_0",
        rank=18,
        properties=lambda: (
            _rt.Property("dstVmId", "int", optional=True, since="vim.version.v7_0", rank=18),
            _rt.Property("startTime", "long", optional=True, since="vim.version.v7_0", rank=18),
            _rt.Property("cptLoadTime", "long", optional=True, since="vim.version.v7_0", rank=18),
            _rt.Property(
                "cptLoadDoneTime", "long", optional=True, since="vim.version.v7_0", rank=18
            ),
            _rt.Property(
                "replicateMemDoneTime", "long", optional=True, since="vim.version.v7_0", rank=18
            ),
            _rt.Property("endTime", "long", optional=True, since="vim.version.v7_0", rank=18),
            _rt.Property("cptXferTime", "long", optional=True, since="vim.version.v7_0", rank=18),
            _rt.Property("cptCacheUsed", "long", optional=True, since="vim.version.v7_0", rank=18),
            _rt.Property(
                "devCptStreamSize", "long", optional=True, since="vim.version.v7_0", rank=18
            ),
            _rt.Property(
                "devCptStreamTime", "long", optional=True, since="vim.version.v7_0", rank=18
            ),
        ),
    )
    class DstInstantCloneResult(vmodl.DynamicData):
        """The data object ``vim.host.VMotionManager.DstInstantCloneResult``, on the wire ``HostVMotionManagerDstInstantCloneResult``.

        Fields:
            - ``dstVmId``: ``int``, optional.
            - ``startTime``: ``long``, optional.
            - ``cptLoadTime``: ``long``, optional.
            - ``cptLoadDoneTime``: ``long``, optional.
            - ``replicateMemDoneTime``: ``long``, optional.
            - ``endTime``: ``long``, optional.
            - ``cptXferTime``: ``long``, optional.
            - ``cptCacheUsed``: ``long``, optional.
            - ``devCptStreamSize``: ``long``, optional.
            - ``devCptStreamTime``: ``long``, optional.

        Since:
            vSphere API 7.0.0.0 (``vim.version.v7_0``)

        Source:
            ``vim/host/VMotionManager/DstInstantCloneResult.rst``
        """

        dstVmId: int | None = None
        """``int``, optional. Since vSphere API 7.0.0.0."""
        startTime: int | None = None
        """``long``, optional. Since vSphere API 7.0.0.0."""
        cptLoadTime: int | None = None
        """``long``, optional. Since vSphere API 7.0.0.0."""
        cptLoadDoneTime: int | None = None
        """``long``, optional. Since vSphere API 7.0.0.0."""
        replicateMemDoneTime: int | None = None
        """``long``, optional. Since vSphere API 7.0.0.0."""
        endTime: int | None = None
        """``long``, optional. Since vSphere API 7.0.0.0."""
        cptXferTime: int | None = None
        """``long``, optional. Since vSphere API 7.0.0.0."""
        cptCacheUsed: int | None = None
        """``long``, optional. Since vSphere API 7.0.0.0."""
        devCptStreamSize: int | None = None
        """``long``, optional. Since vSphere API 7.0.0.0."""
        devCptStreamTime: int | None = None
        """``long``, optional. Since vSphere API 7.0.0.0."""

    @_rt.data(
        "vim.host.VMotionManager.SrcInstantCloneResult",
        wire_name="HostVMotionManagerSrcInstantCloneResult",
        since="vim.version.v7_0",
        rank=18,
        properties=lambda: (
            _rt.Property("startTime", "long", optional=True, since="vim.version.v7_0", rank=18),
            _rt.Property("quiesceTime", "long", optional=True, since="vim.version.v7_0", rank=18),
            _rt.Property(
                "quiesceDoneTime", "long", optional=True, since="vim.version.v7_0", rank=18
            ),
            _rt.Property(
                "resumeDoneTime", "long", optional=True, since="vim.version.v7_0", rank=18
            ),
            _rt.Property("endTime", "long", optional=True, since="vim.version.v7_0", rank=18),
        ),
    )
    class SrcInstantCloneResult(vmodl.DynamicData):
        """The data object ``vim.host.VMotionManager.SrcInstantCloneResult``, on the wire ``HostVMotionManagerSrcInstantCloneResult``.

        Fields:
            - ``startTime``: ``long``, optional.
            - ``quiesceTime``: ``long``, optional.
            - ``quiesceDoneTime``: ``long``, optional.
            - ``resumeDoneTime``: ``long``, optional.
            - ``endTime``: ``long``, optional.

        Since:
            vSphere API 7.0.0.0 (``vim.version.v7_0``)

        Source:
            ``vim/host/VMotionManager/SrcInstantCloneResult.rst``
        """

        startTime: int | None = None
        """``long``, optional. Since vSphere API 7.0.0.0."""
        quiesceTime: int | None = None
        """``long``, optional. Since vSphere API 7.0.0.0."""
        quiesceDoneTime: int | None = None
        """``long``, optional. Since vSphere API 7.0.0.0."""
        resumeDoneTime: int | None = None
        """``long``, optional. Since vSphere API 7.0.0.0."""
        endTime: int | None = None
        """``long``, optional. Since vSphere API 7.0.0.0."""
