# English, the second language of the screen: British spelling, sentence case.
# A no-break space is written {"\u00A0"}, so that it can be seen here.
# The file may hold neither thin spaces nor exclamation marks; a test looks.

## General

language-name = English
app-title = Goal board
board-meeting = Board meeting
unit = unit
unit-manager = unit manager
department = department
department-head = department head
staff-member = staff member

kind-proposal = proposal
kind-proposals = proposals
kind-activity = activity
kind-activities = activities
kind-goal = goal
kind-goals = goals
kind-metric = metric
kind-metrics = metrics
kind-input = service-user input
kind-inputs = service-user input
kind-example = good example
kind-examples = good examples
kind-hinder = obstacle
kind-hinders = obstacles
kind-pulse = pulse survey
kind-pulses = pulse surveys
kind-meeting = board meeting
kind-meetings = board meetings

## Dates and numbers

# The signs inside a number; the group sign parts thousands. A space and no comma, since the
# program asks what a typed 1,234 means: it must not print what it cannot read.
number-decimal = .
number-group = {"\u00A0"}
number-percent = { $value }%
number-missing = –

number-error-empty = Type a number.
number-error-ambiguous = Do you mean { $decimal } or { $grouped }? Type one or the other.
number-error-second-separator = A number has only one decimal sign.
number-error-bad-group = A space is followed by three digits, as in 12 500.
number-error-unexpected = “{ $character }” is no part of a number.
number-error-missing-digit = A digit is missing here.
number-error-too-large = The number is too large.

date-text = { $day } { $month } { $year }
date-with-weekday = { $weekday } { $date }
date-short = { $day } { $month }
date-in-table = { $year }-{ $month }-{ $day }
date-and-time = { $weekday } { $date } { $clock }
date-clock = { $hour }:{ $minute }

week-label = wk{"\u00A0"}{ $week }
week-label-with-year = wk{"\u00A0"}{ $week }{"\u00A0"}{ $year }

days =
    { $count ->
        [one] 1 day
       *[other] { $count } days
    }
day-today = today
day-tomorrow = tomorrow
day-yesterday = yesterday
day-ahead =
    { $days ->
        [one] in 1 day
       *[other] in { $days } days
    }
day-ago =
    { $days ->
        [one] 1 day ago
       *[other] { $days } days ago
    }

# What people type, several forms parted by commas; spaces do not matter.
date-input-today = today
date-input-tomorrow = tomorrow
date-input-week = w, wk, week

date-error-empty = Type a date, for example 12 Dec.
date-error-not-a-date = This could not be read as a date. Type for example 12 Dec, Friday, wk 49 or +7.
date-error-no-such-day = The calendar has no such day.
date-error-no-such-week = The calendar has no such week.
date-error-too-far = The date is more than ten years away.

month-january = January
month-february = February
month-march = March
month-april = April
month-may = May
month-june = June
month-july = July
month-august = August
month-september = September
month-october = October
month-november = November
month-december = December

month-short-january = Jan
month-short-february = Feb
month-short-march = Mar
month-short-april = Apr
month-short-may = May
month-short-june = Jun
month-short-july = Jul
month-short-august = Aug
month-short-september = Sep
month-short-october = Oct
month-short-november = Nov
month-short-december = Dec

weekday-monday = Monday
weekday-tuesday = Tuesday
weekday-wednesday = Wednesday
weekday-thursday = Thursday
weekday-friday = Friday
weekday-saturday = Saturday
weekday-sunday = Sunday

weekday-short-monday = Mon
weekday-short-tuesday = Tue
weekday-short-wednesday = Wed
weekday-short-thursday = Thu
weekday-short-friday = Fri
weekday-short-saturday = Sat
weekday-short-sunday = Sun

# The letters in order, and foreign letters that count as one of them; other marks are left off.
sort-alphabet = abcdefghijklmnopqrstuvwxyz
sort-as = {""}

## Proposals

# The statuses agree with "a proposal".
proposal-status-new = New
proposal-status-investigating = Being looked into
proposal-status-decided = Decided
proposal-status-testing = Testing
proposal-status-implemented = Implemented
proposal-status-on-hold = On hold
proposal-status-declined = Declined
proposal-status-withdrawn = Withdrawn

# The letters done so far, and the word of the step.
pdsa-plan = Plan
pdsa-do = Do
pdsa-study = Study
pdsa-act = Act
pdsa-letters-plan = P
pdsa-letters-do = PD
pdsa-letters-study = PDS
pdsa-letters-act = PDSA

proposal-proposer = proposer
proposal-answer = answer
proposal-reason = reason
proposal-support = support

area-1 = Service-user participation and feedback from service users
area-2 = Introduction programme and mentorship for new staff
area-3 = A number of staff that is reasonable for the tasks of managers and staff, and a routine for reporting the work situation to the department head
area-4 = Local forum for competence and development
area-5 = Close and accessible leadership that gives support and encouragement
area-6 = Administrative support for social workers and care managers
area-7 = Administrative support for managers
area-8 = Systematic internal case supervision
area-9 = Shared case handling
area-10 = Regular further training and the possibility of specialist education
area-11 = Regular placements for students
area-12 = Placements for trainees
area-13 = Suitable premises and working tools that work
# The revision of 2019 adds three.
area-14 = Work against threats and violence and for safety
area-15 = Work for stronger gender equality
area-16 = Deeper cooperation with universities

## Activities

# The statuses agree with "an activity".
activity-status-new = New
activity-status-in-progress = In progress
activity-status-finished = Finished
activity-overdue = overdue
activity-owner = owner
activity-due = due

## Goals

goal-status-on-track = on track
goal-status-at-risk = at risk
goal-status-off-track = off track
goal-status-no-report = no report
goal-target = target
goal-indicator = indicator
goal-baseline = baseline
goal-outcome = outcome

## Metrics and statistics

metric-value = value
metric-week = week
caseload = cases per handler
caseload-weight = caseload weight
caseload-cap = caseload cap

chart-control = control chart
chart-run = run chart
chart-mean = mean
chart-median = median
chart-upper-limit = upper limit
chart-lower-limit = lower limit
chart-normal-span = normal range

variation-normal = normal variation
variation-normal-noise = normal variation (noise)
variation-signal = signal: something has happened

signal-run-above-mean = { $weeks } weeks in a row above the mean
signal-run-below-mean = { $weeks } weeks in a row below the mean
signal-run-above-median = { $weeks } weeks in a row above the median
signal-run-below-median = { $weeks } weeks in a row below the median
signal-two-of-three = 2 of 3 near the limit
signal-high = unusually high value
signal-low = unusually low value

target-met-steadily = meets the target steadily
target-missed-steadily = misses the target steadily
target-met-by-chance = the target is met at times, by chance

verdict-improved = Improved
verdict-worsened = Worsened
verdict-signs-of-improvement = Signs of improvement
verdict-signs-of-worsening = Signs of worsening
verdict-single-deviation = Single deviation
verdict-no-change-shown = No change shown
verdict-too-early = Too early ({ $weeks } of { $needed } weeks)
verdict-too-few-before = Too few weeks before

## Voices

you-said-we-did = You said, we did
escalate = Escalate to the department
escalated = escalated
escalation-answer = answer from the department
waste = waste

## Pulse

pulse-subtitle = rating of the work situation
pulse-confidential = confidential
pulse-suppressed = too few answers (at least { $minimum })

## Meeting

agenda = agenda
agenda-input = Input from service users
agenda-activities = Status of ongoing activities
agenda-proposals = New proposals and answers
agenda-goals = Review and follow-up of goals
agenda-examples = Good examples and results of the week
meeting-leader = meeting leader
meeting-note-taker = note taker
meeting-present = present
meeting-absent = absent
meeting-decision = decision
meeting-decisions = decisions
minutes = minutes
minutes-draft = draft
minutes-finalised = finalised
minutes-correction = correction

## Unit

implemented-list = implemented list
result-dialogue = result dialogue

## Board screen

## Card screen

## Forms and questions

## Commands and keys

command-undo = Undo
command-redo = Redo
command-search = Search
command-filter = Filter
command-help = Help
command-quit = Close
command-remove = Remove
command-move-to-closed = Move to closed

## Help

## Notices

## Refusals

## Store errors

## Command line

## Privacy
