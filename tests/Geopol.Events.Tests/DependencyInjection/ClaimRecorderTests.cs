namespace Geopol.Events.Tests;

public sealed class ClaimRecorderTests
{
    private static readonly Instant Now = Instant.FromUtc(2023, 9, 9, 8, 0);
    private static readonly Actor Desk = Actor.Named(ActorKind.Office, "Desk");
    private static readonly Actor Analyst = Actor.Named(ActorKind.Person, "Analyst");

    [Fact]
    public void Record_ClaimWithoutStamp_GetsTimeAndRecorder() =>
        Assert.Equal(Subject.Said with { RecordedAt = Now, RecordedBy = Desk }, new ClaimRecorder(new StoppedClock(Now), Desk).Record(Subject.Said));

    [Fact]
    public void Record_WithARecorderOfItsOwn_TakesThatOne() =>
        Assert.Equal(Analyst, new ClaimRecorder(new StoppedClock(Now), Desk).Record(Subject.Said, Analyst).RecordedBy);

    [Fact]
    public void Record_NobodyGiven_SaysNobody() =>
        Assert.Equal(Subject.Said with { RecordedAt = Now }, new ClaimRecorder(new StoppedClock(Now)).Record(Subject.Said));

    [Fact]
    public void Record_WhatIsStampedAlready_IsKept()
    {
        var earlier = Subject.Said with { RecordedAt = Now - Duration.FromDays(1), RecordedBy = Analyst };
        var recorder = new ClaimRecorder(new StoppedClock(Now), Desk);

        Assert.Equal(earlier, recorder.Record(earlier));
        Assert.Equal(earlier with { RecordedBy = Desk }, recorder.Record(earlier with { RecordedBy = null }));
        Assert.Equal(earlier with { RecordedAt = Now }, recorder.Record(earlier with { RecordedAt = null }));
    }

    [Fact]
    public void Record_TwoClaims_LeavesTheFirstUntouched()
    {
        var claim = Subject.Said;
        _ = new ClaimRecorder(new StoppedClock(Now), Desk).Record(claim);
        Assert.Null(claim.RecordedAt);
    }

    [Fact]
    public void Record_Nothing_IsRefused()
    {
        Assert.Throws<ArgumentNullException>(() => new ClaimRecorder(null!));
        Assert.Throws<ArgumentNullException>(() => new ClaimRecorder(new StoppedClock(Now)).Record(null!));
    }
}
